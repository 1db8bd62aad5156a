#include "ui/widgets/figure_card.h"

#include "ui/shell/core_words.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/direction.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace signet::ui {

FigureCard::FigureCard(const QString& title, QWidget* parent)
    : QFrame(parent),
      m_title(makeElided(title, "muted")),
      m_figure(makeLabel(QString(), "figure")),
      m_beside(makeLabel(QString(), "muted")),
      m_words(makeProse(QString(), "muted")),
      m_more(makeProse(QString(), "small")),
      m_arrow(new QPushButton)
{
    setProperty("role", QStringLiteral("card"));
    setAccessibleName(title);
    m_figure->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setKind(m_arrow, ButtonKind::Quiet);
    m_arrow->setIcon(icon(QStringLiteral("chevron-right"), Tone::Accent));
    m_arrow->setIconSize({14, 14});
    m_arrow->setFixedSize(28, 24);
    m_arrow->hide();
    auto* head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_title, 1);
    head->addWidget(m_arrow);
    auto* figures = new QHBoxLayout;
    figures->setSpacing(8);
    figures->addWidget(m_figure, 0, Qt::AlignBaseline);
    figures->addWidget(m_beside, 0, Qt::AlignBaseline);
    figures->addStretch(1);
    m_body = new QVBoxLayout(this);
    m_body->setContentsMargins(placedMargins(16, 10, 8, 14));
    m_body->setSpacing(4);
    m_body->addLayout(head);
    m_body->addLayout(figures);
    m_body->addWidget(m_words);
    m_body->addWidget(m_more);
    m_body->addStretch(1);
    for (QLabel* words : {m_words, m_more}) {
        words->setContentsMargins(placedMargins(0, 0, 8, 0));
        words->hide();
    }
    connect(m_arrow, &QPushButton::clicked, this, &FigureCard::followed);
}

void FigureCard::show(const QString& figure, const QString& beside)
{
    m_figure->setText(figure);
    m_beside->setText(beside);
    m_figure->setVisible(true);
    m_beside->setVisible(!beside.isEmpty());
    if (m_picture)
        m_picture->setVisible(true);
    setAccessibleDescription(beside.isEmpty() ? figure : figure + QLatin1Char(' ') + beside);
}

void FigureCard::setMonospace(bool monospace)
{
    setStyleProperty(m_figure, "mono", monospace);
}

void FigureCard::setWords(const QString& words, Tone tone)
{
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    setStyleProperty(m_words, "role", QStringLiteral("muted"));
    setTone(m_words, tone);
}

void FigureCard::setMoreWords(const QString& words)
{
    m_more->setText(words);
    m_more->setVisible(!words.isEmpty());
}

void FigureCard::showError(const Error& error)
{
    m_figure->hide();
    m_beside->hide();
    if (m_picture)
        m_picture->hide();
    setStyleProperty(m_words, "role", QStringLiteral("error"));
    m_words->setText(coreWords(error.message));
    m_words->setVisible(true);
    setMoreWords(coreWords(error.hint));
}

void FigureCard::setFaded(bool faded)
{
    setStyleProperty(m_figure, "faded", faded);
}

void FigureCard::addPicture(QWidget* picture, bool grows)
{
    m_picture = picture;
    if (grows)
        delete m_body->takeAt(m_body->count() - 1); // the stretch at the end
    m_body->insertWidget(2, picture, grows ? 1 : 0);
}

void FigureCard::leadTo(const QString& pageTitle)
{
    m_arrow->setAccessibleName(tr("%1: go to %2").arg(m_title->text(), pageTitle));
    m_arrow->setToolTip(tr("Go to %1").arg(pageTitle));
    m_arrow->show();
    setCursor(Qt::PointingHandCursor);
}

QString FigureCard::figureText() const
{
    return m_figure->text();
}

QString FigureCard::words() const
{
    return m_words->text();
}

void FigureCard::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_arrow->isVisible() && rect().contains(event->pos()))
        Q_EMIT followed();
    QFrame::mouseReleaseEvent(event);
}

} // namespace signet::ui
