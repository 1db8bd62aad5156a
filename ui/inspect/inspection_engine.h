#pragma once

// Inspects what is in the editor, while it is typed: off the window's thread, the latest text wins.
// Thread-safety: the window's thread only; the work itself is on a pool of its own.

#include "core/session/inspection/inspector.h"
#include "ui/inspect/outcome.h"

#include <QByteArray>
#include <QObject>
#include <QThreadPool>

namespace signet::ui {

/// What verdicts depend on beside the input.
struct Judgement
{
    session::InspectionContext context;
    std::vector<session::InspectionKey> keys;
};

struct InspectionJob
{
    QString text;     ///< as shown; inspected unless `bytes` holds more
    QByteArray bytes; ///< the whole input when the editor shows its head only
    Judgement judgement;
    int preferredPosition = 0; ///< the token here, if there is one, is the one to show in detail
};

class InspectionEngine final : public QObject
{
    Q_OBJECT

public:
    explicit InspectionEngine(QObject* parent = nullptr);
    ~InspectionEngine() override;

    /// Starts the job, or remembers it until the running one is done; jobs in between are dropped.
    void inspect(InspectionJob job);
    /// Forgets what is running; its result will not arrive.
    void cancel();
    [[nodiscard]] bool isBusy() const noexcept { return m_running; }

Q_SIGNALS:
    void finished(std::shared_ptr<const signet::ui::Outcome> outcome);

private:
    void start(InspectionJob job);

    QThreadPool m_pool;
    std::optional<InspectionJob> m_next;
    quint64 m_generation = 0;
    bool m_running = false;
};

/// The work of one job; for workers and tests.
[[nodiscard]] Outcome inspectText(const InspectionJob& job);

} // namespace signet::ui
