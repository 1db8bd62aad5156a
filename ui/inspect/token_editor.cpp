#include "ui/inspect/token_editor.h"

#include "ui/inspect/part_highlighter.h"
#include "ui/widgets/text.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>

namespace signet::ui {

namespace {

QString offeredFile(const QMimeData* source)
{
    for (const QUrl& url : source->urls()) {
        if (url.isLocalFile())
            return url.toLocalFile();
    }
    return {};
}

} // namespace

TokenEditor::TokenEditor(QWidget* parent)
    : QPlainTextEdit(parent), m_highlighter(new PartHighlighter(document()))
{
    setProperty("kind", QStringLiteral("input"));
    setObjectName(QStringLiteral("input"));
    setAccessibleName(tr("Input"));
    setAccessibleDescription(tr("Paste a token, a cookie line, a request, a HAR file or a log"));
    setPlaceholderText(tr("Paste or type here, or drop a file"));
    setWordWrapMode(QTextOption::WrapAnywhere);
    setTabChangesFocus(true);
    setFont(Theme::current().monospace());
    document()->setDocumentMargin(6);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_replacing)
            Q_EMIT edited();
    });
    connect(&Theme::current(), &Theme::changed, this, &TokenEditor::applyTheme);
}

void TokenEditor::applyTheme()
{
    m_replacing = true; // recolouring is no editing
    m_highlighter->applyTheme();
    m_replacing = false;
    markToken(m_markPosition, m_markLength);
}

void TokenEditor::replaceText(const QString& text)
{
    m_replacing = true;
    m_highlighter->setParts({});
    markToken(0, 0);
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    cursor.setPosition(0);
    setTextCursor(cursor);
    m_replacing = false;
}

void TokenEditor::showHead(const QString& head)
{
    m_head = true;
    setReadOnly(true);
    replaceText(head);
}

void TokenEditor::endHead()
{
    if (!m_head)
        return;
    m_head = false;
    setReadOnly(false);
    replaceText(QString());
    document()->clearUndoRedoStacks();
}

void TokenEditor::setParts(std::vector<ColouredPart> parts)
{
    m_replacing = true;
    m_highlighter->setParts(std::move(parts));
    m_replacing = false;
}

const std::vector<ColouredPart>& TokenEditor::parts() const
{
    return m_highlighter->parts();
}

void TokenEditor::markToken(int position, int length)
{
    m_markPosition = position;
    m_markLength = length;
    QList<QTextEdit::ExtraSelection> marks;
    const int end = std::min(position + length, std::max(0, document()->characterCount() - 1));
    if (length > 0 && position < end) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(position);
        mark.cursor.setPosition(end, QTextCursor::KeepAnchor);
        mark.format.setBackground(Theme::current().tokens().accentGround);
        marks.append(mark);
    }
    setExtraSelections(marks);
}

void TokenEditor::scrollTo(int position)
{
    if (position >= document()->characterCount())
        return;
    QTextCursor cursor(document());
    cursor.setPosition(position);
    if (cursorRect(cursor).top() < 0 || cursorRect(cursor).bottom() > viewport()->height()) {
        setTextCursor(cursor);
        ensureCursorVisible();
    }
}

bool TokenEditor::canInsertFromMimeData(const QMimeData* source) const
{
    return source->hasUrls() || source->hasText();
}

void TokenEditor::insertFromMimeData(const QMimeData* source)
{
    const QString file = offeredFile(source);
    if (!file.isEmpty()) {
        Q_EMIT fileOffered(file);
        return;
    }
    if (!source->hasText())
        return;
    const QString text = source->text();
    if (text.size() + document()->characterCount() > maximumShown)
        Q_EMIT largeTextOffered(text);
    else
        insertPlainText(text);
}

void TokenEditor::dragEnterEvent(QDragEnterEvent* event)
{
    if (!event->mimeData()->hasUrls() && !event->mimeData()->hasText())
        return;
    setStyleProperty(this, "drag", true);
    event->acceptProposedAction();
}

void TokenEditor::dragLeaveEvent(QDragLeaveEvent* event)
{
    setStyleProperty(this, "drag", false);
    QPlainTextEdit::dragLeaveEvent(event);
}

void TokenEditor::dropEvent(QDropEvent* event)
{
    setStyleProperty(this, "drag", false);
    const QString file = offeredFile(event->mimeData());
    if (file.isEmpty()) {
        QPlainTextEdit::dropEvent(event);
        return;
    }
    event->acceptProposedAction();
    Q_EMIT fileOffered(file);
}

} // namespace signet::ui
