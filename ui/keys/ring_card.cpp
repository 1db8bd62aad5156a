#include "ui/keys/ring_card.h"

#include "ui/widgets/command_button.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace signet::ui {

namespace {

constexpr int fewestRows = 3; ///< of the rows shown at once, however little room there is
constexpr int tableWidth = 424;
constexpr int widestTable = 560; ///< in languages with long words

} // namespace

RingCard::RingCard(QWidget* parent)
    : Card(tr("Key ring"), parent),
      m_table(new RowTable(tr("Keys"))),
      m_timeline(new RingTimeline),
      m_twin(new RowTable(tr("The keys' lives, past and planned"))),
      m_side(new QStackedWidget),
      m_ranges(new Segments(tr("Range"))),
      m_asTable(new QPushButton(QChar(0x2009) + tr("As a table"))),
      m_reading(makeLabel(tr("reading\u2026"), "small")),
      m_notice(new Notice),
      m_waiting(new Notice)
{
    m_table->setObjectName(QStringLiteral("keys.table"));
    m_table->rows()->setColumns({{tr("key"), -1, Qt::AlignLeft},
                                 {tr("use"), 0, Qt::AlignLeft},
                                 {tr("state"), 0, Qt::AlignLeft},
                                 {tr("used"), 0, Qt::AlignRight}});
    m_table->setFixedWidth(tableWidth);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_twin->setObjectName(QStringLiteral("keys.twin"));
    m_twin->rows()->setColumns({{tr("key"), 0, Qt::AlignLeft},
                                {tr("state"), 0, Qt::AlignLeft},
                                {tr("from"), -1, Qt::AlignLeft},
                                {tr("to"), -1, Qt::AlignLeft},
                                {tr("past or planned"), 0, Qt::AlignLeft}});
    m_ranges->add(tr("3 months"), tr("From six weeks ago to two months ahead"));
    m_ranges->add(tr("Year"), tr("Half a year back and ahead"));
    m_ranges->add(tr("All"), tr("Every key's whole life"));
    m_ranges->setCurrent(0);
    setKind(m_asTable, ButtonKind::Quiet);
    m_asTable->setObjectName(QStringLiteral("keys.asTable"));
    m_asTable->setIcon(icon(QStringLiteral("list"), Tone::Accent));
    m_asTable->setIconSize({16, 16});
    m_asTable->setCheckable(true);
    m_asTable->setAccessibleName(tr("As a table"));
    m_asTable->setToolTip(tr("The same as dates in a table"));
    addBeside(m_reading);
    addAction(m_ranges);
    addAction(m_asTable);
    m_side->addWidget(m_timeline);
    m_side->addWidget(m_twin);
    m_notice->offerRetry(true);
    auto* both = new QHBoxLayout;
    both->setSpacing(0);
    both->addWidget(m_table);
    both->addWidget(m_side, 1);
    body()->addWidget(m_notice);
    body()->addWidget(m_waiting);
    body()->addLayout(both, 1);

    connect(m_notice, &Notice::retried, this, &RingCard::retried);
    connect(m_table, &RowTable::selected, this, &RingCard::setCurrent);
    connect(m_timeline, &RingTimeline::chosen, this, &RingCard::setCurrent);
    connect(m_timeline, &RingTimeline::moved, m_ranges, &Segments::clear);
    connect(m_ranges, &Segments::chosen, this,
            [this](int index) { m_timeline->setRange(static_cast<RingTimeline::Range>(index)); });
    connect(m_asTable, &QPushButton::toggled, this, &RingCard::showTwin);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, m_timeline, &RingTimeline::setOffset);
    fit();
}

void RingCard::showTwin(bool twin)
{
    m_asTable->setChecked(twin);
    m_side->setCurrentIndex(twin ? 1 : 0);
    m_ranges->setVisible(!twin);
}

bool RingCard::showsTwin() const
{
    return m_side->currentIndex() == 1;
}

void RingCard::setPicture(std::shared_ptr<const RingPicture> picture)
{
    m_picture = std::move(picture);
    m_reading->hide();
    m_notice->clear();
    std::vector<Row> rows;
    std::vector<Row> twin;
    if (m_picture) {
        for (const KeyPicture& key : m_picture->keys) {
            rows.push_back(key.row);
            twin.insert(twin.end(), key.twin.begin(), key.twin.end());
        }
    } else {
        m_reading->show();
    }
    m_table->setRows(std::move(rows));
    m_twin->setRows(std::move(twin));
    m_timeline->setPicture(m_picture);
    if (m_picture && !m_picture->waiting.isEmpty())
        m_waiting->show(Tone::Attention, tr("Waiting for a node"), m_picture->waiting);
    else
        m_waiting->clear();
    if (m_picture && m_table->currentId().isEmpty() && !m_picture->keys.empty())
        m_table->select(m_picture->keys.front().kid);
    m_timeline->setCurrent(m_table->currentId());
    m_table->setFixedWidth(std::clamp(m_table->wholeWidth(), tableWidth, widestTable));
    fit();
}

void RingCard::showError(const Error& error)
{
    m_reading->hide();
    m_notice->showError(tr("The keys could not be read"), error);
}

QString RingCard::current() const
{
    return m_table->currentId();
}

void RingCard::setCurrent(const QString& kid)
{
    if (m_table->currentId() != kid) {
        m_table->select(kid);
        return; // the table tells
    }
    m_timeline->setCurrent(kid);
    Q_EMIT chosen(kid);
}

void RingCard::setRoom(int height)
{
    m_room = height;
    fit();
}

void RingCard::fit()
{
    const int header = m_table->horizontalHeader()->sizeHint().height();
    const int frame = 2 * m_table->frameWidth();
    const int around = sizeHint().height() - m_table->minimumHeight();
    const int fitting = std::max(fewestRows, (m_room - around - header - frame) / RingTimeline::rowHeight);
    const int rows = std::clamp(m_table->rows()->rowCount(), 2, fitting);
    const int height = header + frame + rows * RingTimeline::rowHeight;
    m_table->setFixedHeight(height);
    m_side->setFixedHeight(height);
    m_timeline->setHeaderHeight(header + m_table->frameWidth());
    m_timeline->setOffset(m_table->verticalScrollBar()->value());
}

void RingCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    fit();
}

} // namespace signet::ui
