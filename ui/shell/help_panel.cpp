#include "ui/shell/help_panel.h"

#include "ui/shell/language.h"
#include "ui/shell/theme.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/direction.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLineEdit>
#include <QRegularExpression>
#include <QShortcut>
#include <QTextBlock>
#include <QTextCursor>
#include <QVBoxLayout>

namespace signet::ui {

namespace {

constexpr int panelWidth = 440;
constexpr int lineHeight = 135; // percent

QUrl addressOf(const QString& topic)
{
    return QUrl(QStringLiteral("help:/%1.md").arg(topic));
}

QString topicOf(const QUrl& address)
{
    return address.fileName().section(QLatin1Char('.'), 0, 0);
}

/// The pages name keys as Qt writes them; a German keyboard has Strg where they say Ctrl.
QString withNativeKeys(const QString& page)
{
    static const QRegularExpression keys(QStringLiteral("`((?:Ctrl|Alt|Shift)\\+[^`]*)`"));
    QString shown;
    qsizetype end = 0;
    for (auto all = keys.globalMatch(page); all.hasNext();) {
        const auto match = all.next();
        shown += page.mid(end, match.capturedStart(1) - end) +
                 QKeySequence(match.captured(1)).toString(QKeySequence::NativeText);
        end = match.capturedEnd(1);
    }
    return shown + page.mid(end);
}

QString textOf(const QString& topic)
{
    QFile file(HelpPanel::fileOf(topic, Language::current()));
    return file.open(QIODevice::ReadOnly) ? withNativeKeys(QString::fromUtf8(file.readAll())) : QString();
}

} // namespace

HelpBrowser::HelpBrowser(QWidget* parent) : QTextBrowser(parent)
{
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(20);
    connect(this, &QTextBrowser::sourceChanged, this, &HelpBrowser::arrange);
}

QVariant HelpBrowser::loadResource(int type, const QUrl& name)
{
    Q_UNUSED(type)
    const QString topic = topicOf(name);
    return HelpPanel::topics().contains(topic) ? QVariant(textOf(topic)) : QVariant();
}

void HelpBrowser::show(const QString& topic)
{
    if (topic == this->topic())
        return;
    setSource(addressOf(topic), QTextDocument::MarkdownResource);
}

QString HelpBrowser::topic() const
{
    return topicOf(source());
}

void HelpBrowser::arrange()
{
    document()->setDocumentMargin(20);
    document()->setIndentWidth(22);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(level == 1 ? 0 : level > 1 ? 18 : 3);
        format.setBottomMargin(level > 0 ? 4 : 5);
        cursor.setBlockFormat(format);
        if (level == 0)
            continue;
        cursor.select(QTextCursor::BlockUnderCursor);
        QTextCharFormat letters;
        letters.setProperty(QTextFormat::FontSizeAdjustment, level == 1 ? 2 : 1);
        letters.setFontWeight(QFont::Bold);
        cursor.mergeCharFormat(letters);
    }
    setAccessibleName(tr("Help: %1").arg(document()->begin().text()));
    moveCursor(QTextCursor::Start);
}

HelpPanel::HelpPanel(QWidget* canvas)
    : QFrame(canvas), m_browser(new HelpBrowser), m_back(new QPushButton), m_search(new QLineEdit)
{
    hide();
    setObjectName(QStringLiteral("help"));
    setAccessibleName(tr("Help"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(placedMargins(1, 0, 0, 0));
    rows->setSpacing(0);
    makeHead();
    m_browser->setObjectName(QStringLiteral("help.text"));
    rows->addWidget(m_browser, 1);
    auto* escape = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &HelpPanel::close);
    connect(&Theme::current(), &Theme::changed, this, [this] { m_browser->reload(); });
    canvas->installEventFilter(this);
}

void HelpPanel::makeHead()
{
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 12, 12, 8);
    head->setSpacing(8);
    m_back->setIcon(icon(QStringLiteral("back")));
    setKind(m_back, ButtonKind::Quiet);
    m_back->setObjectName(QStringLiteral("help.back"));
    m_back->setAccessibleName(tr("Back"));
    m_back->setToolTip(tr("The page of the help shown before (Alt+Left)"));
    m_back->setEnabled(false);
    connect(m_back, &QPushButton::clicked, m_browser, &QTextBrowser::backward);
    connect(m_browser, &QTextBrowser::backwardAvailable, m_back, &QPushButton::setEnabled);
    m_search->setObjectName(QStringLiteral("help.search"));
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
    m_search->setToolTip(tr("Find words on this page, then on the others (Enter)"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::returnPressed, this, &HelpPanel::search);
    connect(m_search, &QLineEdit::textEdited, this, [this] { setStyleProperty(m_search, "invalid", false); });
    auto* end = new QPushButton;
    end->setIcon(icon(QStringLiteral("close")));
    setKind(end, ButtonKind::Quiet);
    end->setObjectName(QStringLiteral("help.close"));
    end->setAccessibleName(tr("Close the help"));
    end->setToolTip(tr("Close the help (Esc)"));
    connect(end, &QPushButton::clicked, this, &HelpPanel::close);
    head->addWidget(m_back);
    head->addWidget(m_search, 1);
    head->addWidget(end);
    static_cast<QVBoxLayout*>(layout())->addLayout(head);
}

const QStringList& HelpPanel::topics()
{
    static const QStringList names{
        QStringLiteral("start"),    QStringLiteral("overview"),    QStringLiteral("inspect"),
        QStringLiteral("keys"),     QStringLiteral("revocations"), QStringLiteral("statistics"),
        QStringLiteral("activity"), QStringLiteral("settings"),    QStringLiteral("words")};
    return names;
}

QString HelpPanel::fileOf(const QString& topic, const QString& language)
{
    const QString translated = QStringLiteral(":/signet/help/%1/%2.md").arg(language, topic);
    return QFile::exists(translated) ? translated : QStringLiteral(":/signet/help/%1.md").arg(topic);
}

void HelpPanel::open(const QString& topic)
{
    if (isHidden())
        m_focusBefore = QApplication::focusWidget();
    m_browser->show(topic);
    arrange();
    raise();
    QFrame::show();
    m_browser->setFocus(Qt::OtherFocusReason);
}

void HelpPanel::follow(const QString& topic)
{
    if (!isVisible())
        return;
    m_browser->show(topic);
    raise();
}

void HelpPanel::close()
{
    if (isHidden())
        return;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus && m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

bool HelpPanel::holds(const QString& topic, const QString& words)
{
    QTextDocument plain;
    plain.setMarkdown(textOf(topic));
    return !plain.find(words).isNull();
}

void HelpPanel::search()
{
    const QString words = m_search->text().trimmed();
    if (words.isEmpty() || m_browser->find(words))
        return;
    // No further place on this page: the next page that has one, and this one from its beginning at last.
    const qsizetype count = topics().size();
    const qsizetype at = topics().indexOf(topic());
    for (qsizetype i = 1; i <= count; ++i) {
        const QString& next = topics().at((at + i) % count);
        if (!holds(next, words))
            continue;
        m_browser->show(next);
        m_browser->moveCursor(QTextCursor::Start);
        m_browser->find(words);
        return;
    }
    setStyleProperty(m_search, "invalid", true);
}

void HelpPanel::arrange()
{
    const QRect room = parentWidget()->rect();
    const int width = std::min(panelWidth, room.width() - 120);
    const int left = layoutDirection() == Qt::RightToLeft ? 0 : room.width() - width;
    setGeometry(left, 0, width, room.height());
}

bool HelpPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && isVisible())
        arrange();
    return QFrame::eventFilter(watched, event);
}

} // namespace signet::ui
