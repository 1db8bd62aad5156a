#pragma once

// Reads files of any size: the small ones whole, the large ones as a stream of rows with progress. Everything
// happens on a worker; what arrives is ready to be shown.
//
// Units: bytes. Thread-safety: the window's thread only.

#include "core/base/result.h"
#include "ui/inspect/found_model.h"
#include "ui/inspect/inspection_engine.h"

#include <QFutureWatcher>
#include <QThreadPool>

#include <array>

namespace signet::ui {

/// What the reader says while it works; each field only when there is news of it.
struct LogNews
{
    std::shared_ptr<const RowChunk> chunk;
    std::optional<QString> head; ///< the first part of the input, to be shown
    std::optional<Error> error;
    std::optional<QByteArray> whole; ///< the input was small or is one JSON document: inspect it as a whole
    std::size_t tokens = 0;          ///< so far
    std::size_t plain = 0;
    std::array<std::size_t, 4> verdicts{}; ///< so far, by VerdictKind
    std::size_t lines = 0;
    qint64 done = 0;
    qint64 total = 0;
};

/// Where a large input lies.
struct LogSource
{
    QString path;      ///< a file …
    QByteArray memory; ///< … or, if the path is empty, what was pasted
    QString name;      ///< for people
};

class LogReader final : public QObject
{
    Q_OBJECT

public:
    /// Up to here a file is read and inspected as one text.
    static constexpr qint64 wholeLimit = 1 << 20;
    /// Up to here a JSON document (HAR) is, because it has no lines to be taken one by one.
    static constexpr qint64 wholeJsonLimit = 64 << 20;

    explicit LogReader(QObject* parent = nullptr);
    ~LogReader() override;

    /// Starts reading; what ran before is cancelled and will not be heard of.
    void start(LogSource source, Judgement judgement);
    void cancel();
    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    void news(const signet::ui::LogNews& news);
    /// The end was reached, or cancel took effect.
    void finished(bool cancelled);

private:
    QThreadPool m_pool;
    std::unique_ptr<QFutureWatcher<LogNews>> m_watcher;
    bool m_busy = false;
};

} // namespace signet::ui
