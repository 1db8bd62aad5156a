#include "ui/shell/command_palette.h"

#include "ui/shell/fuzzy.h"
#include "ui/widgets/direction.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text.h"

#include <QAbstractListModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPointer>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace signet::ui {

class PaletteModel final : public QAbstractListModel
{
public:
    struct Row
    {
        Command* command = nullptr;
        FuzzyMatch match;
    };

    using QAbstractListModel::QAbstractListModel;

    void search(const CommandRegistry& registry, const QString& typed)
    {
        beginResetModel();
        m_rows.clear();
        for (Command* command : registry.all()) {
            if (command->id() == QLatin1String("window.palette"))
                continue; // it is open already
            if (std::optional<FuzzyMatch> match = fuzzyMatch(typed, command->title())) {
                match->score += command->isEnabled() ? 0 : -100;
                m_rows.push_back({command, std::move(*match)});
            }
        }
        // What the page can do stands before what the window can.
        std::stable_partition(m_rows.begin(), m_rows.end(), [](const Row& row) {
            return !row.command->id().startsWith(QLatin1String("window."));
        });
        std::stable_sort(m_rows.begin(), m_rows.end(),
                         [](const Row& a, const Row& b) { return a.match.score > b.match.score; });
        endResetModel();
    }

    [[nodiscard]] const Row& row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return row(index.row()).command->title();
        if (role == Qt::AccessibleDescriptionRole)
            return row(index.row()).command->description();
        return {};
    }
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override
    {
        if (!index.isValid() || !row(index.row()).command->isEnabled())
            return Qt::NoItemFlags;
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    }

private:
    std::vector<Row> m_rows;
};

namespace {

constexpr int rowHeight = 36;

class PaletteDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto& row = static_cast<const PaletteModel*>(index.model())->row(index.row());
        const ThemeTokens& tokens = Theme::current().tokens();
        const bool enabled = row.command->isEnabled();
        painter->save();
        painter->setLayoutDirection(option.direction);
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect area = option.rect.adjusted(4, 1, -4, -1);
        if (option.state & QStyle::State_Selected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(tokens.accentGround);
            painter->drawRoundedRect(area, 6, 6);
        }
        QRect words = area;
        cutBegin(words, 39);
        const QRectF iconArea = placed(QRectF(area.left() + 10, area.center().y() - 8, 17, 17), area);
        if (!row.command->iconName().isEmpty())
            paintIcon(*painter, iconArea, row.command->iconName(), enabled ? tokens.muted : tokens.control);
        cutEnd(words, paintKeys(*painter, area, row.command->shortcut(), tokens));
        paintTitle(*painter, words, row, enabled ? tokens.text : tokens.muted, tokens.accent);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {100, rowHeight};
    }

private:
    /// And how much of the area's end it takes.
    static int paintKeys(QPainter& painter, const QRect& area, const QKeySequence& keys,
                         const ThemeTokens& tokens)
    {
        if (keys.isEmpty())
            return 12;
        QFont font = painter.font();
        font.setPixelSize(12);
        painter.setFont(font);
        const QString text = keys.toString(QKeySequence::NativeText);
        const int width = painter.fontMetrics().horizontalAdvance(text) + 14;
        const QRectF box = placed(QRectF(area.right() - width - 8, area.center().y() - 10, width, 21), area);
        painter.setPen(tokens.border);
        painter.setBrush(tokens.surface);
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.setPen(tokens.muted);
        painter.drawText(box, Qt::AlignCenter, text);
        font.setPixelSize(13);
        painter.setFont(font);
        return width + 16;
    }

    static void paintTitle(QPainter& painter, QRect area, const PaletteModel::Row& row, const QColor& ink,
                           const QColor& accent)
    {
        // Letters that were typed are set bold and in the accent.
        const QString title =
            painter.fontMetrics().elidedText(row.command->title(), Qt::ElideRight, area.width());
        const QFont plain = painter.font();
        QFont bold = plain;
        bold.setWeight(QFont::DemiBold);
        std::size_t next = 0;
        for (qsizetype i = 0; i < title.size(); ++i) {
            const bool matched = next < row.match.positions.size() && row.match.positions[next] == i;
            next += matched ? 1 : 0;
            painter.setFont(matched ? bold : plain);
            painter.setPen(matched ? accent : ink);
            painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft, title.mid(i, 1));
            area.setLeft(area.left() + painter.fontMetrics().horizontalAdvance(title[i]));
        }
    }
};

} // namespace

CommandPalette::CommandPalette(const CommandRegistry& registry, QWidget* window)
    : Sheet(tr("Command palette"), 560, window, Place::Top),
      m_field(new QLineEdit),
      m_list(new QListView),
      m_nothing(makeLabel(tr("No command has these letters. Try fewer."), "muted")),
      m_model(new PaletteModel(this))
{
    body()->setContentsMargins(6, 4, 6, 8);
    body()->setSpacing(4);
    m_field->setProperty("kind", QStringLiteral("palette"));
    m_field->setPlaceholderText(tr("What would you like to do?"));
    m_field->setAccessibleName(tr("Search commands"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFixedHeight(rowHeight * 10 + 8);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setContentsMargins(16, 4, 16, 8);
    auto* rule = new QFrame;
    rule->setProperty("role", QStringLiteral("rule"));
    body()->addWidget(m_field);
    body()->addWidget(rule);
    body()->addWidget(m_nothing);
    body()->addWidget(m_list);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this,
            [this, &registry](const QString& typed) { search(registry, typed); });
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    search(registry, QString());
}

void CommandPalette::open()
{
    Sheet::open(m_field);
}

void CommandPalette::search(const CommandRegistry& registry, const QString& typed)
{
    m_model->search(registry, typed);
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_nothing->setVisible(!any);
    if (any)
        m_list->setCurrentIndex(m_model->index(0));
}

void CommandPalette::run()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const QPointer<Command> command = m_model->row(index.row()).command;
    close();
    // After the sheet is gone, so that the command finds the window's own focus.
    QTimer::singleShot(0, command, [command] { command->start(); });
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return Sheet::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        run();
        return true;
    }
    const int rows = m_model->rowCount();
    int row = m_list->currentIndex().row();
    switch (key) {
    case Qt::Key_Down:
        row = (row + 1) % std::max(rows, 1);
        break;
    case Qt::Key_Up:
        row = (row + rows - 1) % std::max(rows, 1);
        break;
    case Qt::Key_PageDown:
        row = std::min(row + 9, rows - 1);
        break;
    case Qt::Key_PageUp:
        row = std::max(row - 9, 0);
        break;
    default:
        return Sheet::eventFilter(watched, event);
    }
    if (rows > 0)
        m_list->setCurrentIndex(m_model->index(row));
    return true;
}

} // namespace signet::ui
