#include "ui/widgets/notice.h"

#include "ui/shell/core_words.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/direction.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace signet::ui {

namespace {

QString iconFor(Tone tone)
{
    switch (tone) {
    case Tone::Danger:
        return QStringLiteral("danger");
    case Tone::Attention:
        return QStringLiteral("attention");
    case Tone::Good:
        return QStringLiteral("accepted");
    default:
        return QStringLiteral("info");
    }
}

} // namespace

Notice::Notice(QWidget* parent)
    : QFrame(parent),
      m_headline(makeProse(QString(), "strong")),
      m_words(makeProse(QString(), "plain")),
      m_retry(new QPushButton(tr("Try again")))
{
    setProperty("role", QStringLiteral("banner"));
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_headline);
    words->addWidget(m_words);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(placedMargins(44, 10, 12, 10));
    row->setSpacing(12);
    row->addLayout(words, 1);
    row->addWidget(m_retry, 0, Qt::AlignVCenter);
    setKind(m_retry, ButtonKind::Plain);
    m_retry->setAccessibleName(m_retry->text());
    m_retry->hide();
    connect(m_retry, &QPushButton::clicked, this, &Notice::retried);
    hide();
}

void Notice::show(Tone tone, const QString& headline, const QString& words)
{
    m_tone = tone;
    ui::setTone(this, tone);
    ui::setTone(m_headline, tone);
    m_headline->setText(headline);
    m_words->setText(words);
    m_headline->setVisible(!headline.isEmpty());
    m_words->setVisible(!words.isEmpty());
    setAccessibleName(headline);
    setAccessibleDescription(words);
    setVisible(true);
    update();
}

void Notice::showError(const QString& what, const Error& error)
{
    const QString message = coreWords(error.message);
    const QString hint = coreWords(error.hint);
    if (what.isEmpty())
        show(Tone::Danger, message, hint);
    else
        show(Tone::Danger, what, hint.isEmpty() ? message : message + QLatin1Char(' ') + hint);
}

void Notice::clear()
{
    m_headline->clear();
    m_words->clear();
    hide();
}

void Notice::offerRetry(bool offer)
{
    m_retry->setVisible(offer);
}

QString Notice::headline() const
{
    return m_headline->text();
}

QString Notice::words() const
{
    return m_words->text();
}

void Notice::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    paintIcon(painter, placed(QRectF(15, 11, 18, 18), rect()), iconFor(m_tone), Theme::current().ink(m_tone));
}

} // namespace signet::ui
