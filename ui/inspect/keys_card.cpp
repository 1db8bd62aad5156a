#include "ui/inspect/keys_card.h"

#include "ui/shell/core_words.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/direction.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text.h"

#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace signet::ui {

namespace {

constexpr int rowHeight = 32;
constexpr int rowsShown = 4;

/// Icon, name, algorithm; at the far end where it came from and its state.
class KeyDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const ThemeTokens& tokens = Theme::current().tokens();
        painter->save();
        painter->setLayoutDirection(option.direction);
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, option.state & QStyle::State_HasFocus ? tokens.accentGround
                                                                                 : tokens.neutralGround);
        if (index.row() + 1 < index.model()->rowCount()) {
            painter->setPen(tokens.border);
            painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        }
        QRect area = option.rect.adjusted(6, 0, -8, 0);
        paintIcon(*painter, placed(QRectF(area.left(), area.center().y() - 7, 16, 16), area),
                  QStringLiteral("key"), tokens.muted);
        cutBegin(area, 24);
        const QString state = index.data(KeyShelf::StateRole).toString();
        const QString origin = index.data(KeyShelf::OriginRole).toString();
        paintRight(*painter, area, state.isEmpty() ? origin : QStringLiteral("%1 · %2").arg(origin, state));
        const QFont plain = painter->font();
        painter->setFont(Theme::current().monospace());
        painter->setPen(tokens.text);
        paintLeft(*painter, area, index.data(KeyShelf::NameRole).toString());
        painter->setFont(plain);
        painter->setPen(tokens.muted);
        paintLeft(*painter, area, index.data(KeyShelf::AlgorithmRole).toString());
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {100, rowHeight};
    }

private:
    static void paintLeft(QPainter& painter, QRect& area, const QString& text)
    {
        const QString shown =
            painter.fontMetrics().elidedText(text, Qt::ElideRight, std::max(area.width(), 0));
        painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft, shown);
        cutBegin(area, painter.fontMetrics().horizontalAdvance(shown) + 12);
    }

    static void paintRight(QPainter& painter, QRect& area, const QString& text)
    {
        painter.setPen(Theme::current().tokens().muted);
        const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideMiddle, area.width() * 2 / 5);
        painter.drawText(area, Qt::AlignVCenter | Qt::AlignRight, shown);
        cutEnd(area, painter.fontMetrics().horizontalAdvance(shown) + 12);
    }
};

} // namespace

KeysCard::KeysCard(KeyShelf& shelf, Command& add, Command& remove, QWidget* parent)
    : Card(tr("Keys to verify with"), parent),
      m_shelf(shelf),
      m_list(new QListView),
      m_none(makeProse(tr("None yet. Without its key a token is decoded, not verified."), "muted")),
      m_error(makeProse(QString(), "error")),
      m_disclosure(new QPushButton),
      m_fields(new QWidget),
      m_atError(makeProse(QString(), "error"))
{
    addAction(new CommandButton(remove, ButtonKind::Quiet));
    addAction(new CommandButton(add, ButtonKind::Quiet));
    m_list->setObjectName(QStringLiteral("keys"));
    m_list->setAccessibleName(tr("Keys to verify with"));
    m_list->setModel(&shelf);
    m_list->setItemDelegate(new KeyDelegate(m_list));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    body()->addWidget(m_none);
    body()->addWidget(m_list);
    body()->addWidget(m_error);
    m_error->hide();
    makeExpectations();
    connect(&shelf, &KeyShelf::changed, this, &KeysCard::fit);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &KeysCard::currentChanged);
    fit();
}

void KeysCard::makeExpectations()
{
    setKind(m_disclosure, ButtonKind::Quiet);
    m_disclosure->setText(tr("Expect issuer, audience, time"));
    m_disclosure->setIcon(icon(QStringLiteral("chevron-right"), Tone::Accent));
    m_disclosure->setIconSize({14, 14});
    m_disclosure->setCheckable(true);
    m_disclosure->setAccessibleName(m_disclosure->text());
    m_disclosure->setToolTip(tr("Demand an issuer or an audience, or judge as of another time"));
    body()->addWidget(m_disclosure, 0, Qt::AlignLeft);

    auto* rows = new QVBoxLayout(m_fields);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    m_issuer = addField(tr("Issuer"), tr("any"), tr("Refuse tokens whose iss is another"));
    m_audience = addField(tr("Audience"), tr("any"), tr("Refuse tokens whose aud does not hold this"));
    m_at = addField(tr("As of"), tr("now"), tr("2026-11-24T14:02:02Z, 2026-11-24, or seconds since 1970"));
    m_atError->hide();
    rows->addWidget(m_atError);
    body()->addWidget(m_fields);
    m_fields->hide();
    connect(m_disclosure, &QPushButton::toggled, this, [this](bool open) {
        m_fields->setVisible(open);
        m_disclosure->setIcon(
            icon(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), Tone::Accent));
    });
    connect(m_at, &QLineEdit::textChanged, this, &KeysCard::checkTime);
}

QLineEdit* KeysCard::addField(const QString& name, const QString& placeholder, const QString& tooltip)
{
    auto* field = new QLineEdit;
    field->setPlaceholderText(placeholder);
    field->setAccessibleName(name);
    field->setToolTip(tooltip);
    field->setFont(Theme::current().monospace());
    QLabel* label = makeLabel(name, "muted");
    label->setFixedWidth(80);
    label->setBuddy(field);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(field, 1);
    static_cast<QVBoxLayout*>(m_fields->layout())->addLayout(row);
    connect(field, &QLineEdit::textChanged, this, &KeysCard::expectationsChanged);
    return field;
}

void KeysCard::checkTime()
{
    const QString text = m_at->text().trimmed();
    const bool wrong = !text.isEmpty() && !parseTimestamp(text.toStdString());
    setStyleProperty(m_at, "invalid", wrong);
    m_atError->setText(tr("Not a time. Write 2026-11-24T14:02:02Z, 2026-11-24, or seconds since 1970."));
    m_atError->setVisible(wrong);
}

int KeysCard::currentKey() const
{
    return m_list->currentIndex().row();
}

Expectations KeysCard::expectations() const
{
    return {m_issuer->text().trimmed().toStdString(), m_audience->text().trimmed().toStdString(),
            parseTimestamp(m_at->text().trimmed().toStdString())};
}

void KeysCard::setExpectations(const Expectations& expectations)
{
    m_issuer->setText(QString::fromStdString(expectations.issuer));
    m_audience->setText(QString::fromStdString(expectations.audience));
    m_at->setText(expectations.at ? QString::fromStdString(formatTimestamp(*expectations.at)) : QString());
    m_disclosure->setChecked(!expectations.issuer.empty() || !expectations.audience.empty() ||
                             expectations.at);
}

void KeysCard::showError(const Error& error)
{
    const QString message = coreWords(error.message);
    m_error->setText(error.hint.empty() ? message : message + QLatin1Char('\n') + coreWords(error.hint));
    m_error->show();
}

void KeysCard::clearError()
{
    m_error->hide();
}

void KeysCard::fit()
{
    const int rows = m_shelf.rowCount();
    m_none->setVisible(rows == 0);
    m_list->setVisible(rows > 0);
    m_list->setFixedHeight(std::min(rows, rowsShown) * rowHeight + 2 * m_list->frameWidth() + 2);
    if (rows > 0 && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_shelf.index(rows - 1));
    Q_EMIT currentChanged();
}

} // namespace signet::ui
