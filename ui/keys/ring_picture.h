#pragma once

// The key ring as the page shows it, made ready on the workspace's worker.
// Thread-safety: values; askRing runs on the workspace's worker.

#include "core/protocol/client.h"
#include "ui/keys/key_life.h"
#include "ui/widgets/row_table.h"

namespace signet::ui {

/// One key, ready to be shown.
struct KeyPicture
{
    authority::KeyView view;
    QString kid;
    QString use; ///< "seal · A256GCM"
    KeyLife life;
    QString next;          ///< what happens to it next, and when
    QString uses;          ///< "1,482,907"
    QString sessions;      ///< "1,204 ± 10"
    Row row;               ///< for the table
    std::vector<Row> twin; ///< a row for each span of its life
};

struct RingPicture
{
    std::uint64_t version = 0;
    std::vector<KeyPicture> keys; ///< those in use first, then by age
    QString sentence;             ///< "Next rotation 1 Dec, in 6 days. Sessions go on through it."
    QString waiting;              ///< which nodes keep a key pending; "" for none
    Timestamp now{};
    Timestamp earliest{}; ///< of all spans
    Timestamp latest{};
    std::optional<Seconds> sealRotation;
    std::optional<Seconds> signRotation;
    authority::Settings settings;
    QStringList sites;

    [[nodiscard]] const KeyPicture* find(const QString& kid) const;
};

[[nodiscard]] Result<RingPicture> askRing(protocol::Client& client, Timestamp now);
[[nodiscard]] RingPicture pictureOf(authority::RingView ring, const std::vector<authority::Site>& sites,
                                    const authority::Settings& settings, Timestamp now);

} // namespace signet::ui
