#include "ui/revocations/effect.h"

#include "core/base/text.h"
#include "ui/shell/core_words.h"
#include "ui/widgets/estimate.h"

#include <QCoreApplication>

#include <unordered_set>

namespace signet::ui {

using revocation::Kind;
using revocation::Revocation;

namespace {

constexpr std::size_t mostAtOnce = 10'000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(signet::ui::Effect)
};

bool isWide(Kind kind)
{
    return kind == Kind::Key || kind == Kind::Site || kind == Kind::Everything;
}

Effect effectOf(const authority::Preview& preview)
{
    Effect effect;
    effect.sentence = coreWords(preview.sentence);
    for (const auto& note : preview.notes)
        effect.notes << coreWords(note);
    if (preview.ending)
        effect.ending = estimateText(*preview.ending);
    effect.allowed = preview.allowed;
    return effect;
}

/// Sentences on what can be counted without the authority.
QStringList countedSentences(const StagedRows& rows)
{
    int sessions = 0;
    int remembered = 0;
    std::unordered_set<std::string> people;
    for (const StagedRow& row : rows) {
        const Revocation& entry = row.entry();
        sessions += entry.kind == Kind::Session ? 1 : 0;
        remembered += entry.kind == Kind::Remember ? 1 : 0;
        if (entry.kind == Kind::User)
            people.insert(entry.site + '\0' + entry.target);
    }
    QStringList sentences;
    if (sessions > 0)
        sentences << Words::tr("Ends %Ln session(s), those that are still going.", nullptr, sessions);
    if (remembered > 0)
        sentences << Words::tr("Ends %Ln remember token(s).", nullptr, remembered);
    if (!people.empty())
        sentences << Words::tr("Ends every session of %Ln people.", nullptr, static_cast<int>(people.size()));
    return sentences;
}

} // namespace

Result<Effect> askEffect(protocol::Client& client, const StagedRows& rows)
{
    const bool asksAll = rows.size() <= mostAtOnce;
    bool wide = false;
    std::vector<Revocation> entries;
    entries.reserve(asksAll ? rows.size() : 16);
    for (const StagedRow& row : rows) {
        wide = wide || isWide(row.entry().kind);
        if (asksAll || (isWide(row.entry().kind) && entries.size() < mostAtOnce))
            entries.push_back(row.entry());
    }
    Effect effect;
    if (!entries.empty()) {
        const auto preview = client.preview(entries);
        if (!preview)
            return tl::unexpected(preview.error());
        effect = effectOf(*preview);
    }
    if (!asksAll) {
        QStringList sentences = countedSentences(rows);
        if (!effect.sentence.isEmpty())
            sentences << effect.sentence;
        effect.sentence = sentences.join(QLatin1Char(' '));
        effect.notes.prepend(Words::tr("Pushed in batches of 10,000, each whole or not at all."));
    }
    effect.isWide = wide;
    return effect;
}

} // namespace signet::ui
