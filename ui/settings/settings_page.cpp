#include "ui/settings/settings_page.h"

#include "ui/settings/appearance_view.h"
#include "ui/settings/operators_view.h"
#include "ui/settings/sites_view.h"
#include "ui/widgets/direction.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace signet::ui {

SettingsPage::SettingsPage(Services services, QWidget* parent)
    : Page(parent),
      m_services(services),
      m_sections(new Segments(tr("Section"))),
      m_stack(new QStackedWidget),
      m_operators(new OperatorsView(services)),
      m_sites(new SitesView(services)),
      m_appearance(new AppearanceView(services))
{
    setObjectName(QStringLiteral("settingsPage"));
    setAccessibleName(title());
    m_sections->setObjectName(QStringLiteral("settings.sections"));
    m_sections->add(tr("Operators"), tr("Who administers, and what they may do"));
    m_sections->add(tr("Sites"), tr("Lifetimes, cookies and failure policy of each site"));
    m_sections->add(tr("Appearance"), tr("How the console looks, and when it locks"));
    for (QWidget* view : {static_cast<QWidget*>(m_operators), static_cast<QWidget*>(m_sites),
                          static_cast<QWidget*>(m_appearance)})
        m_stack->addWidget(view);
    auto* header = new QHBoxLayout;
    header->setContentsMargins(placedMargins(0, 0, 4, 0));
    header->setSpacing(12);
    header->addWidget(makeLabel(title(), "title"));
    header->addWidget(m_sections);
    header->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(placedMargins(32, 20, 28, 0));
    layout->setSpacing(14);
    layout->addLayout(header);
    layout->addWidget(m_stack, 1);
    connect(m_sections, &Segments::chosen, this,
            [this](int index) { showSection(static_cast<Section>(index)); });
    connect(m_operators, &OperatorsView::said, this, &Page::noticed);
    connect(m_sites, &SitesView::said, this, &Page::noticed);
    showSection(Operators);
}

void SettingsPage::showSection(Section section)
{
    m_sections->setCurrent(section);
    m_stack->setCurrentIndex(section);
}

QWidget* SettingsPage::firstFocus()
{
    switch (m_stack->currentIndex()) {
    case Operators:
        return m_operators->firstFocus();
    case Sites:
        return m_sites->firstFocus();
    default:
        return m_appearance->firstFocus();
    }
}

void SettingsPage::arrive(const QVariantMap& where)
{
    const QString section = where.value(QStringLiteral("section")).toString();
    if (section == QLatin1String("operators"))
        showSection(Operators);
    else if (section == QLatin1String("sites"))
        showSection(Sites);
    else if (section == QLatin1String("appearance"))
        showSection(Appearance);
    if (where.contains(QStringLiteral("site")))
        m_sites->select(where.value(QStringLiteral("site")).toString());
    firstFocus()->setFocus(Qt::OtherFocusReason);
}

bool SettingsPage::isSettled() const
{
    return m_operators->isSettled() && m_sites->isSettled();
}

} // namespace signet::ui
