#include "ui/keys/dry_run_view.h"

#include "core/base/text.h"
#include "ui/shell/core_words.h"
#include "ui/widgets/estimate.h"
#include "ui/widgets/moment.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/text.h"
#include "ui/widgets/told_times.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace signet::ui {

DryRunView::DryRunView(QWidget* parent)
    : QFrame(parent),
      m_sentence(makeProse(QString(), "strong")),
      m_notes(makeProse(QString(), "muted")),
      m_figures(new QWidget),
      m_grid(new QGridLayout(m_figures)),
      m_notice(new Notice)
{
    setObjectName(QStringLiteral("dryRun"));
    setProperty("role", QStringLiteral("inset"));
    m_sentence->setObjectName(QStringLiteral("dryRun.sentence"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(makeLabel(tr("What happens"), "small"));
    column->addWidget(m_sentence);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(0, 1);
    column->addWidget(m_figures);
    column->addWidget(m_notes);
    column->addWidget(m_notice);
    m_notice->offerRetry(true);
    connect(m_notice, &Notice::retried, this, &DryRunView::retried);
    showAsking();
}

void DryRunView::clearFigures()
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_figures->hide();
}

void DryRunView::addFigure(const QString& name, const QString& value, const QString& tip, bool part)
{
    const int row = m_grid->rowCount();
    auto* label = makeLabel(name, "muted");
    label->setIndent(part ? 16 : 0);
    auto* figures = makeLabel(value, "plain");
    figures->setAccessibleName(QStringLiteral("%1: %2").arg(name, value));
    figures->setToolTip(tip);
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(figures, row, 1, Qt::AlignRight);
    m_figures->show();
}

void DryRunView::showAsking()
{
    clearFigures();
    m_notice->clear();
    m_notes->hide();
    ui::setTone(m_sentence, Tone::Neutral);
    m_sentence->setText(tr("Asking the authority\u2026"));
    m_sentence->show();
}

void DryRunView::show(const authority::Preview& preview, Timestamp now)
{
    clearFigures();
    m_notice->clear();
    ui::setTone(m_sentence, preview.allowed ? Tone::Neutral : Tone::Attention);
    m_sentence->setText(withLocalTimes(coreWords(preview.sentence), now));
    m_sentence->show();
    if (preview.allowed) {
        if (preview.ending)
            addFigure(tr("Sessions that end"), estimateText(*preview.ending),
                      tr("Different sessions seen within a session's lifetime, with the estimate's error"));
        for (const auto& site : preview.sites)
            addFigure(tr("of %1").arg(QString::fromStdString(toUtf8(site.site))),
                      tr("%1 sessions, %2 tokens").arg(estimateText(site.sessions), figure(site.tokens)),
                      tr("Sessions that end, and tokens not yet expired that would be refused"), true);
        if (preview.goingOn)
            addFigure(tr("Sessions that go on"), estimateText(*preview.goingOn));
        addFigure(tr("Takes effect"),
                  preview.effective <= now + Seconds{2}
                      ? tr("now")
                      : QStringLiteral("%1, %2").arg(shortTime(preview.effective, now),
                                                     awayFrom(preview.effective, now)),
                  fullTime(preview.effective));
    }
    QStringList notes;
    for (const auto& note : preview.notes)
        notes << withLocalTimes(coreWords(note), now);
    m_notes->setText(notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!notes.isEmpty());
    setAccessibleDescription(m_sentence->text());
}

void DryRunView::showError(const Error& error)
{
    clearFigures();
    m_sentence->hide();
    m_notes->hide();
    m_notice->showError(tr("What would happen is not known"), error);
}

QString DryRunView::sentence() const
{
    return m_sentence->text();
}

} // namespace signet::ui
