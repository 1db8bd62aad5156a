#include "ui/inspect/size_card.h"

#include "ui/inspect/part_highlighter.h"
#include "ui/widgets/direction.h"
#include "ui/widgets/text.h"

#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace signet::ui {

/// A bar as long as the budget; the parts in the colours they have in the editor.
class SizeGauge final : public QWidget
{
public:
    SizeGauge() { setFixedHeight(12); }

    void show(const Details& details)
    {
        m_slices = details.slices;
        m_carried = details.carried;
        m_budget = details.budget;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const ThemeTokens& tokens = Theme::current().tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath outline;
        outline.addRoundedRect(QRectF(rect()).adjusted(0, 1, 0, -1), 5, 5);
        painter.setClipPath(outline);
        painter.fillRect(rect(), tokens.neutralGround);
        const auto at = [this](double x, double width) {
            return placed(QRectF(x, 0, width, height()), rect());
        };
        const auto whole = static_cast<double>(std::max<std::size_t>({m_carried, m_budget, 1}));
        double x = 0;
        for (const SizeSlice& slice : m_slices) {
            const double width = this->width() * static_cast<double>(slice.bytes) / whole;
            QColor color = colorOf(slice.role);
            if (slice.role == session::PartRole::Payload)
                color = tokens.muted;
            else if (slice.role == session::PartRole::Separator)
                color = tokens.control;
            painter.fillRect(at(x, std::max(width - 1, 1.0)), color);
            x += width;
        }
        if (m_carried > m_budget && m_budget > 0) {
            const double mark = this->width() * static_cast<double>(m_budget) / whole;
            painter.fillRect(at(mark - 1, 3), tokens.danger);
        }
    }

private:
    std::vector<SizeSlice> m_slices;
    std::size_t m_carried = 0;
    std::size_t m_budget = 0;
};

SizeCard::SizeCard(QWidget* parent)
    : Card(tr("Size in the cookie budget"), parent),
      m_gauge(new SizeGauge),
      m_sentence(makeProse(QString(), "plain")),
      m_parts(makeProse(QString(), "small"))
{
    body()->addWidget(m_gauge);
    body()->addWidget(m_sentence);
    body()->addWidget(m_parts);
    body()->addStretch(1);
    connect(&Theme::current(), &Theme::changed, m_gauge, qOverload<>(&QWidget::update));
}

void SizeCard::show(const Details& details)
{
    m_gauge->show(details);
    const bool over = details.budget > 0 && details.carried > details.budget;
    QString sentence = details.sizeSentence;
    if (over)
        sentence = tr("%1: %2 over").arg(sentence, figure(details.carried - details.budget));
    m_sentence->setText(sentence);
    setTone(m_sentence, over ? Tone::Danger : Tone::Neutral);
    QStringList parts;
    for (const SizeSlice& slice : details.slices)
        parts << tr("%1 %2").arg(slice.name, figure(slice.bytes));
    m_parts->setText(parts.join(QStringLiteral(" · ")));
    m_gauge->setAccessibleName(sentence);
}

} // namespace signet::ui
