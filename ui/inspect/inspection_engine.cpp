#include "ui/inspect/inspection_engine.h"

#include <QtConcurrent>

namespace signet::ui {

namespace {

/// The token at the wanted position, else the first token, else the first of all.
int choose(const RowChunk& found, const PositionMap& positions, int preferred)
{
    int firstToken = -1;
    for (std::size_t i = 0; i < found.rows.size(); ++i) {
        if (preferred > 0 && positions.position(found.inspections[i]->source.offset) == preferred)
            return static_cast<int>(i);
        if (firstToken < 0 && found.rows[i].isToken)
            firstToken = static_cast<int>(i);
    }
    return firstToken >= 0 || found.rows.empty() ? firstToken : 0;
}

} // namespace

Outcome inspectText(const InspectionJob& job)
{
    const QByteArray shown = job.text.toUtf8();
    const QByteArray& whole = job.bytes.isEmpty() ? shown : job.bytes;
    const auto shownSize = static_cast<std::size_t>(shown.size());
    const PositionMap positions(job.text, shownSize);
    const session::Inspector inspector(job.judgement.context, job.judgement.keys);

    Outcome outcome;
    auto found = std::make_shared<RowChunk>();
    for (session::Inspection& inspection :
         inspector.inspect(std::string_view(whole.constData(), static_cast<std::size_t>(whole.size())))) {
        found->rows.push_back(makeRow(inspection));
        ++(found->rows.back().isToken ? outcome.tokens : outcome.plain);
        for (const session::Part& part : inspection.parts) {
            if (part.offset + part.length > shownSize)
                continue;
            const int from = positions.position(part.offset);
            outcome.parts.push_back({part.role, from, positions.position(part.offset + part.length) - from});
        }
        found->inspections.push_back(std::make_shared<const session::Inspection>(std::move(inspection)));
    }
    outcome.chosen = choose(*found, positions, job.preferredPosition);
    if (outcome.chosen >= 0)
        outcome.details = makeDetails(found->inspections[static_cast<std::size_t>(outcome.chosen)],
                                      job.judgement.context.now, positions);
    outcome.found = std::move(found);
    return outcome;
}

InspectionEngine::InspectionEngine(QObject* parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

InspectionEngine::~InspectionEngine()
{
    m_pool.waitForDone();
}

void InspectionEngine::inspect(InspectionJob job)
{
    if (m_running)
        m_next = std::move(job);
    else
        start(std::move(job));
}

void InspectionEngine::cancel()
{
    ++m_generation;
    m_next.reset();
}

void InspectionEngine::start(InspectionJob job)
{
    m_running = true;
    QtConcurrent::run(&m_pool, [job = std::move(job)] {
        return std::make_shared<const Outcome>(inspectText(job));
    }).then(this, [this, generation = m_generation](std::shared_ptr<const Outcome> outcome) {
        m_running = false;
        if (m_next) {
            InspectionJob next = std::move(*m_next);
            m_next.reset();
            start(std::move(next));
        }
        if (generation == m_generation)
            Q_EMIT finished(std::move(outcome));
    });
}

} // namespace signet::ui
