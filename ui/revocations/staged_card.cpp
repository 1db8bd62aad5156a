#include "ui/revocations/staged_card.h"

#include "ui/widgets/command_button.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTableView>

namespace signet::ui {

namespace {

constexpr int emptyHeight = 56;

} // namespace

StagedCard::StagedCard(const Commands& commands, QWidget* parent)
    : Card(tr("Staged, not pushed"), parent),
      m_count(makeLabel(QString(), "small")),
      m_stack(new QStackedWidget),
      m_table(new QTableView),
      m_remove(commands.remove)
{
    setObjectName(QStringLiteral("stagedCard"));
    addBeside(m_count);
    auto* empty = new QWidget;
    auto* words = new QVBoxLayout(empty);
    words->setContentsMargins(0, 0, 0, 0);
    words->addWidget(makeProse(tr("Nothing is staged. What you compose waits here, can be undone, and does "
                                  "nothing until you push it."),
                               "muted"));
    words->addStretch(1);

    m_table->setObjectName(QStringLiteral("staged"));
    setUpTable(*m_table, tr("Staged revocations"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->hide();
    m_table->setMinimumHeight(72);
    m_table->viewport()->installEventFilter(this);
    m_table->installEventFilter(this);
    auto* list = new QWidget;
    auto* rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    rows->addWidget(m_table, 1);
    auto* acts = new QHBoxLayout;
    // What they are called is long in some languages; their own padding keeps them apart.
    acts->setSpacing(0);
    for (Command* command : {&commands.undo, &commands.redo, &commands.remove})
        acts->addWidget(new CommandButton(*command, ButtonKind::Quiet));
    acts->addStretch(1);
    m_stack->addWidget(empty);
    m_stack->addWidget(list);
    body()->addWidget(m_stack, 1);
    body()->addLayout(acts);
}

void StagedCard::setDesk(Desk& desk)
{
    if (m_desk)
        disconnect(&m_desk->staging, nullptr, this, nullptr);
    m_desk = &desk;
    if (m_table->model() != &desk.staging) { // else it keeps its selection
        QItemSelectionModel* const before = m_table->selectionModel();
        m_table->setModel(&desk.staging);
        delete before;
    }
    fitColumns();
    connect(&desk.staging, &Staging::changed, this, &StagedCard::settle);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &StagedCard::selectionChanged, Qt::UniqueConnection);
    settle();
}

void StagedCard::fitColumns()
{
    const int kind = columnHint(*m_table, Staging::Kind);
    m_table->setColumnWidth(Staging::Kind, kind);
    m_table->setColumnWidth(Staging::Whom, std::max(80, m_table->viewport()->width() - kind));
}

std::vector<int> StagedCard::selected() const
{
    std::vector<int> positions;
    if (!m_table->selectionModel())
        return positions;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            positions.push_back(row);
    }
    return positions;
}

void StagedCard::settle()
{
    const auto count = static_cast<int>(m_desk->staging.rows().size());
    m_count->setText(count > 0 ? figure(static_cast<std::size_t>(count)) : QString());
    m_stack->setCurrentIndex(count > 0 ? 1 : 0);
    fitColumns();
    m_stack->setMaximumHeight(count > 0 ? QWIDGETSIZE_MAX : emptyHeight); // an empty list takes no room
    setSizePolicy(QSizePolicy::Preferred, count > 0 ? QSizePolicy::Expanding : QSizePolicy::Maximum);
    Q_EMIT selectionChanged();
}

bool StagedCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        m_remove.start();
        return true;
    }
    return Card::eventFilter(watched, event);
}

} // namespace signet::ui
