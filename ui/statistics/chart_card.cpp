#include "ui/statistics/chart_card.h"

#include "ui/statistics/line_look.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/direction.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace signet::ui {

namespace {

/// The name of a line behind a piece of it; pressed, the line is shown.
class LegendButton final : public QPushButton
{
public:
    LegendButton(const QString& text, int line) : QPushButton(text), m_line(line)
    {
        setCheckable(true);
        setChecked(true);
        setKind(this, ButtonKind::Quiet);
        setAccessibleName(ChartCard::tr("Line: %1").arg(text));
        setToolTip(ChartCard::tr("Show or leave out %1").arg(text));
        connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(text()) + 44, 24};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const ThemeTokens& tokens = Theme::current().tokens();
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        painter.setRenderHint(QPainter::Antialiasing);
        if (underMouse() || hasFocus()) {
            painter.setPen(hasFocus() ? QPen(tokens.accent, 2) : QPen(Qt::NoPen));
            painter.setBrush(underMouse() ? tokens.ground : QColor(Qt::transparent));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
        }
        LineLook look = lineLook(m_line);
        if (!isChecked())
            look.color = tokens.control;
        paintSample(painter, placed(QRectF(8, 0, 22, height()), rect()), look, tokens.surface);
        QFont shown = font();
        shown.setStrikeOut(!isChecked());
        painter.setFont(shown);
        painter.setPen(tokens.muted);
        painter.drawText(placed(rect().adjusted(36, 0, -4, 0), rect()), Qt::AlignLeft | Qt::AlignVCenter,
                         text());
    }

private:
    int m_line;
};

QPushButton* makeSmallButton(const QString& iconName, const QString& name, const QString& tooltip)
{
    auto* button = new QPushButton;
    setKind(button, ButtonKind::Quiet);
    button->setIcon(icon(iconName, Tone::Neutral));
    button->setIconSize({16, 16});
    button->setFixedSize(30, 24);
    button->setAccessibleName(name);
    button->setToolTip(tooltip);
    return button;
}

} // namespace

ChartCard::ChartCard(const QString& name, const QString& title, int height, QWidget* parent)
    : Card(title, parent),
      m_name(name),
      m_canvas(new ChartCanvas),
      m_table(new RowTable(tr("Table: %1").arg(title))),
      m_stack(new QStackedWidget),
      m_legend(new QWidget),
      m_legendRow(new FlowLayout(0, m_legend)),
      m_twin(makeSmallButton(QStringLiteral("table"), tr("%1 as a table").arg(title),
                             tr("Show the same figures as a table"))),
      m_export(makeSmallButton(QStringLiteral("save"), tr("Save %1").arg(title),
                               tr("Save this chart as a picture or as CSV"))),
      m_note(makeElided(QString(), "small"))
{
    setObjectName(QStringLiteral("chart.%1").arg(name));
    m_canvas->setObjectName(QStringLiteral("chart.%1.canvas").arg(name));
    m_table->setObjectName(QStringLiteral("chart.%1.table").arg(name));
    m_twin->setObjectName(QStringLiteral("chart.%1.twin").arg(name));
    m_export->setObjectName(QStringLiteral("chart.%1.export").arg(name));
    m_twin->setCheckable(true);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    titleRow()->insertWidget(1, m_note, 1);
    titleRow()->setStretch(2, 0); // the note may have all the room
    addAction(m_twin);
    addAction(m_export);
    m_stack->addWidget(m_canvas);
    m_stack->addWidget(m_table);
    m_stack->setMinimumHeight(height);
    body()->setContentsMargins(placedMargins(16, 8, 8, 10));
    body()->setSpacing(4);
    m_legend->setContentsMargins(-8, 0, 0, 0);
    m_legend->hide();
    body()->addWidget(m_legend);
    body()->addWidget(m_stack, 1);
    connect(m_twin, &QPushButton::toggled, this, &ChartCard::setTableShown);
    connect(m_export, &QPushButton::clicked, this, &ChartCard::exportWanted);
}

void ChartCard::setNote(const QString& note)
{
    m_note->setText(note);
}

void ChartCard::show(std::shared_ptr<const ChartFigures> figures)
{
    m_canvas->show(std::move(figures));
    m_tableStale = true;
    makeLegend();
    if (isTableShown())
        fillTable();
}

void ChartCard::makeLegend()
{
    QStringList lines;
    for (const Line& line : m_canvas->figures()->lines)
        lines << line.name;
    if (lines == m_lines)
        return;
    m_lines = lines;
    while (QLayoutItem* item = m_legendRow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int i = 0; i < lines.size() && lines.size() > 1; ++i) {
        auto* button = new LegendButton(lines[i], i);
        button->setObjectName(QStringLiteral("chart.%1.line.%2").arg(m_name).arg(i));
        connect(button, &QPushButton::toggled, this, [this, i](bool on) { m_canvas->setLineShown(i, on); });
        m_canvas->setLineShown(i, true);
        m_legendRow->addWidget(button);
    }
    m_legend->setVisible(lines.size() > 1 && !isTableShown());
}

void ChartCard::setTableShown(bool shown)
{
    m_twin->setChecked(shown);
    m_twin->setIcon(icon(shown ? QStringLiteral("chart-line") : QStringLiteral("table"), Tone::Neutral));
    m_twin->setToolTip(shown ? tr("Show the chart again") : tr("Show the same figures as a table"));
    if (shown)
        fillTable();
    m_stack->setCurrentWidget(shown ? static_cast<QWidget*>(m_table) : m_canvas);
    m_legend->setVisible(!shown && m_legendRow->count() > 0);
}

bool ChartCard::isTableShown() const
{
    return m_stack->currentWidget() == m_table;
}

void ChartCard::fillTable()
{
    const ChartFigures* figures = m_canvas->figures();
    if (!figures || !m_tableStale)
        return;
    m_tableStale = false;
    m_table->rows()->setColumns(figures->columns);
    m_table->setRows(figures->rows);
}

ShareCard::ShareCard(const QString& name, const QString& title, const QString& nothing, QWidget* parent)
    : Card(title, parent),
      m_name(name),
      m_table(new RowTable(title)),
      m_nothing(makeProse(nothing, "muted")),
      m_export(makeSmallButton(QStringLiteral("save"), tr("Save %1").arg(title),
                               tr("Save this table as a picture or as CSV")))
{
    setObjectName(QStringLiteral("chart.%1").arg(name));
    m_table->setObjectName(QStringLiteral("chart.%1.table").arg(name));
    m_export->setObjectName(QStringLiteral("chart.%1.export").arg(name));
    m_table->fitHeight(true);
    addAction(m_export);
    body()->setContentsMargins(placedMargins(16, 8, 12, 10));
    body()->setSpacing(4);
    body()->addWidget(m_nothing);
    body()->addLayout(underTitle(m_table));
    body()->addStretch(1);
    m_table->hide();
    connect(m_export, &QPushButton::clicked, this, &ShareCard::exportWanted);
}

void ShareCard::show(const ShareFigures& figures)
{
    m_figures = figures;
    const bool columnsChanged = m_table->rows()->columnCount() != static_cast<int>(figures.columns.size());
    if (columnsChanged)
        m_table->rows()->setColumns(figures.columns);
    m_table->setRows(figures.rows);
    m_table->setVisible(!figures.rows.empty());
    m_nothing->setVisible(figures.rows.empty());
}

} // namespace signet::ui
