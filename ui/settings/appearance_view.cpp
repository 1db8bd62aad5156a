#include "ui/settings/appearance_view.h"

#include "ui/shell/language.h"
#include "ui/shell/preferences.h"
#include "ui/widgets/card.h"
#include "ui/widgets/direction.h"
#include "ui/widgets/moment.h"
#include "ui/widgets/text.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QRadioButton>
#include <QVBoxLayout>

namespace signet::ui {

AppearanceView::AppearanceView(Services services, QWidget* parent)
    : QWidget(parent), m_services(services), m_themes(new QButtonGroup(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(placedMargins(0, 0, 4, 16));
    column->setSpacing(16);
    column->addWidget(makeTheme());
    column->addWidget(makeLanguage());
    column->addWidget(makeLock());
    column->addStretch(1);
    connect(&Theme::current(), &Theme::changed, this, &AppearanceView::look);
    look();
}

QWidget* AppearanceView::makeTheme()
{
    auto* card = new Card(tr("Colours"));
    const std::pair<ThemeChoice, std::pair<QString, QString>> choices[] = {
        {ThemeChoice::System,
         {tr("As the desktop"), tr("Light or dark, whichever the desktop prefers, also when it changes.")}},
        {ThemeChoice::Light, {tr("Light"), tr("Dark text on a light ground.")}},
        {ThemeChoice::Dark, {tr("Dark"), tr("Light text on a dark ground.")}},
    };
    for (const auto& [choice, words] : choices) {
        auto* button = new QRadioButton(words.first);
        button->setObjectName(QStringLiteral("theme.%1").arg(static_cast<int>(choice)));
        button->setAccessibleDescription(words.second);
        button->setToolTip(words.second);
        m_themes->addButton(button, static_cast<int>(choice));
        card->body()->addWidget(button);
    }
    card->body()->addWidget(makeProse(
        tr("State is always a word and a shape too, and the lines of charts have dashes and marks, so that "
           "no colour needs to be told from another."),
        "small"));
    // The same commands as in the palette: they remember the choice.
    connect(m_themes, &QButtonGroup::idClicked, this, [this](int id) {
        const char* const commands[] = {"window.theme.system", "window.theme.light", "window.theme.dark"};
        m_services.commands.find(QString::fromLatin1(commands[id]))->start();
    });
    return card;
}

QWidget* AppearanceView::makeLanguage()
{
    m_language = new QComboBox;
    m_language->setObjectName(QStringLiteral("language"));
    m_language->setAccessibleName(tr("Language"));
    m_language->setMinimumWidth(200);
    m_language->addItem(tr("As the desktop"), QString());
    for (const Language::Choice& choice : Language::all())
        m_language->addItem(choice.name, choice.code);
    connect(m_language, &QComboBox::activated, this,
            [this] { m_services.preferences.setLanguage(m_language->currentData().toString()); });
    auto* card = new Card(tr("Language"));
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    QLabel* label = makeLabel(tr("Words, figures and dates"), "plain");
    label->setBuddy(m_language);
    row->addWidget(label);
    row->addWidget(m_language);
    row->addStretch(1);
    card->body()->addLayout(row);
    card->body()->addWidget(makeProse(tr("A choice is in force when the console is started next."), "small"));
    return card;
}

QWidget* AppearanceView::makeLock()
{
    m_lock = new QComboBox;
    m_lock->setObjectName(QStringLiteral("lock.after"));
    m_lock->setAccessibleName(tr("Lock after"));
    m_lock->setFixedWidth(200);
    for (const int minutes : {0, 1, 5, 10, 15, 30, 60})
        m_lock->addItem(minutes == 0 ? tr("never by itself") : spanText(Seconds{minutes * 60}), minutes);
    connect(m_lock, &QComboBox::activated, this, [this] {
        m_services.preferences.setLockAfter(std::chrono::minutes{m_lock->currentData().toInt()});
    });
    auto* card = new Card(tr("Lock"));
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    QLabel* label = makeLabel(tr("Lock after"), "plain");
    label->setBuddy(m_lock);
    row->addWidget(label);
    row->addWidget(m_lock);
    row->addStretch(1);
    card->body()->addLayout(row);
    card->body()->addWidget(makeProse(tr("After so long without a key or the pointer. Ctrl+L locks at once; "
                                         "it locks with the desktop's screen "
                                         "as well."),
                                      "small"));
    return card;
}

QWidget* AppearanceView::firstFocus() const
{
    return m_themes->checkedButton();
}

void AppearanceView::showEvent(QShowEvent* event)
{
    look();
    QWidget::showEvent(event);
}

void AppearanceView::look()
{
    if (QAbstractButton* button = m_themes->button(static_cast<int>(Theme::current().choice())))
        button->setChecked(true);
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_services.preferences.language())));
    const int minutes = static_cast<int>(m_services.preferences.lockAfter().count());
    int index = m_lock->findData(minutes);
    if (index < 0) {
        m_lock->addItem(spanText(Seconds{minutes * 60}), minutes);
        index = m_lock->count() - 1;
    }
    m_lock->setCurrentIndex(index);
}

} // namespace signet::ui
