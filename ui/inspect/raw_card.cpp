#include "ui/inspect/raw_card.h"

#include "ui/widgets/text.h"

#include <QPlainTextEdit>
#include <QSyntaxHighlighter>
#include <QTextDocument>
#include <QVBoxLayout>

namespace signet::ui {

namespace {

/// Names of members in the accent, the rest as text: enough to find one's way.
class JsonInk final : public QSyntaxHighlighter
{
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString& text) override
    {
        const qsizetype start = text.indexOf(QLatin1Char('"'));
        const qsizetype end = text.indexOf(QStringLiteral("\": "), start + 1);
        if (start >= 0 && end > start && QStringView(text).left(start).trimmed().isEmpty())
            setFormat(static_cast<int>(start), static_cast<int>(end - start) + 1,
                      Theme::current().tokens().accent);
    }
};

} // namespace

/// A read-only text as tall as what it holds, up to a limit.
class RawText final : public QPlainTextEdit
{
public:
    explicit RawText(const QString& name) : m_ink(new JsonInk(document()))
    {
        setProperty("kind", QStringLiteral("raw"));
        setAccessibleName(name);
        setReadOnly(true);
        setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        setTabChangesFocus(true);
        setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        setFont(Theme::current().monospace());
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        connect(&Theme::current(), &Theme::changed, m_ink, &QSyntaxHighlighter::rehighlight);
    }

    void show(const QString& text)
    {
        if (text != m_text) {
            m_text = text;
            setPlainText(text);
        }
        fit();
    }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QPlainTextEdit::resizeEvent(event);
        if (event->size().width() != event->oldSize().width())
            fit();
    }

private:
    void fit()
    {
        constexpr int most = 22;
        const int lines =
            document()->blockCount() > most ? most : static_cast<int>(document()->size().height());
        const int height = std::min(lines, most) * fontMetrics().lineSpacing();
        setFixedHeight(height + 2 * frameWidth() + static_cast<int>(2 * document()->documentMargin()) + 10);
    }

    QString m_text;
    JsonInk* m_ink;
};

RawCard::RawCard(QWidget* parent)
    : Card(tr("Header and content"), parent),
      m_headerTitle(makeLabel(tr("Header"), "small")),
      m_header(new RawText(tr("Header as written"))),
      m_contentTitle(makeLabel(tr("Content"), "small")),
      m_content(new RawText(tr("Content as written")))
{
    body()->setSpacing(4);
    body()->addWidget(m_headerTitle);
    body()->addWidget(m_header);
    body()->addWidget(m_contentTitle);
    body()->addWidget(m_content);
}

void RawCard::show(const Details& details)
{
    m_headerTitle->setVisible(!details.header.isEmpty());
    m_header->setVisible(!details.header.isEmpty());
    m_header->show(details.header);
    const bool sealed = details.inspection && details.inspection->encrypted && details.payload.isEmpty();
    m_contentTitle->setText(sealed ? tr("Content: sealed, and no key at hand opens it") : tr("Content"));
    m_contentTitle->setVisible(sealed || !details.payload.isEmpty());
    m_content->setVisible(!details.payload.isEmpty());
    m_content->show(details.payload);
    setVisible(sealed || !details.header.isEmpty() || !details.payload.isEmpty());
}

} // namespace signet::ui
