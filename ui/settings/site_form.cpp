#include "ui/settings/site_form.h"

#include "ui/settings/duration_field.h"
#include "ui/widgets/card.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/direction.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace signet::ui {

namespace {

constexpr int labelWidth = 160;

QLineEdit* makeLine(const char* objectName, const QString& placeholder, int longest)
{
    auto* line = new QLineEdit;
    line->setObjectName(QString::fromLatin1(objectName));
    line->setPlaceholderText(placeholder);
    line->setMaxLength(longest);
    return line;
}

} // namespace

SiteForm::SiteForm(Command& secret, QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("column"));
    m_column->setContentsMargins(placedMargins(0, 0, 4, 16));
    m_column->setSpacing(16);

    QVBoxLayout* where = section(tr("Where it is"));
    m_name = makeLine("site.name", QStringLiteral("enwiki"), 64);
    QLabel* nameMeans = add(where, tr("Name"), m_name);
    nameMeans->setText(
        tr("What its tokens name as their audience: a-z, 0-9 and -. It cannot be changed later."));
    m_nameRow = m_name->parentWidget();
    m_title = makeLine("site.title", tr("English Wikipedia"), 200);
    add(where, tr("Title"), m_title)->setText(tr("For people; empty shows the name."));
    m_origin = makeLine("site.origin", QStringLiteral("https://wiki.example.org"), 263);
    m_means.origin = add(where, tr("Origin"), m_origin);

    QVBoxLayout* lifetimes = section(tr("Lifetimes"));
    m_session = addDuration(lifetimes, tr("Session lifetime"), "site.session", m_means.session);
    m_absolute = addDuration(lifetimes, tr("Absolute lifetime"), "site.absolute", m_means.absolute);
    m_remember = addDuration(lifetimes, tr("Remember lifetime"), "site.remember", m_means.remember);
    m_identity = new QCheckBox(tr("Issue identity tokens"));
    m_identity->setObjectName(QStringLiteral("site.identity"));
    m_means.identity = add(lifetimes, tr("Identity tokens"), m_identity);
    m_identityLifetime =
        addDuration(lifetimes, tr("Identity lifetime"), "site.identityLifetime", m_means.identityLifetime);

    QVBoxLayout* cookies = section(tr("Cookies"));
    m_sameSite = new QComboBox;
    m_sameSite->setObjectName(QStringLiteral("site.sameSite"));
    for (const session::SameSite choice :
         {session::SameSite::Lax, session::SameSite::Strict, session::SameSite::None})
        m_sameSite->addItem(nameOf(choice), static_cast<int>(choice));
    m_means.sameSite = add(cookies, QStringLiteral("SameSite"), m_sameSite);
    m_domain = makeLine("site.domain", tr("only this host"), 253);
    m_means.domain = add(cookies, tr("Cookie domain"), m_domain);
    m_budget = addBytes(cookies, tr("Cookie budget"), "site.budget", m_means.budget);
    m_overflow = addBytes(cookies, tr("Overflow from"), "site.overflow", m_means.overflow);

    QVBoxLayout* failure = section(tr("When the log cannot be heard"));
    m_behind = addDuration(failure, tr("Go on for"), "site.behind", m_means.behind);

    QVBoxLayout* secrets = section(tr("Site secret"));
    auto* button = new CommandButton(secret, ButtonKind::Plain);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_means.secret = add(secrets, tr("For loopback TCP"), button);
    m_column->addStretch(1);

    for (QLineEdit* line : {m_name, m_title, m_origin, m_domain})
        connect(line, &QLineEdit::textEdited, this, &SiteForm::edited);
    for (DurationField* field : {m_session, m_absolute, m_remember, m_identityLifetime, m_behind})
        connect(field, &DurationField::changed, this, &SiteForm::edited);
    for (QSpinBox* field : {m_budget, m_overflow})
        connect(field, &QSpinBox::valueChanged, this, &SiteForm::edited);
    connect(m_identity, &QCheckBox::toggled, this, &SiteForm::edited);
    connect(m_sameSite, &QComboBox::currentIndexChanged, this, &SiteForm::edited);
}

QVBoxLayout* SiteForm::section(const QString& title)
{
    auto* card = new Card(title);
    card->body()->setSpacing(10);
    m_column->addWidget(card);
    return card->body();
}

QLabel* SiteForm::add(QVBoxLayout* section, const QString& name, QWidget* field)
{
    auto* row = new QWidget;
    auto* columns = new QHBoxLayout(row);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(12);
    QLabel* label = makeLabel(name, "plain");
    label->setFixedWidth(labelWidth);
    label->setMinimumHeight(30);
    label->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(name);
    QLabel* meaning = makeProse(QString(), "small");
    auto* right = new QVBoxLayout;
    right->setSpacing(3);
    right->addWidget(field);
    right->addWidget(meaning);
    columns->addWidget(label, 0, Qt::AlignTop);
    columns->addLayout(right, 1);
    section->addWidget(row);
    return meaning;
}

DurationField* SiteForm::addDuration(QVBoxLayout* section, const QString& name, const char* objectName,
                                     QLabel*& meaning)
{
    auto* field = new DurationField(name);
    field->setObjectName(QString::fromLatin1(objectName));
    meaning = add(section, name, field);
    return field;
}

QSpinBox* SiteForm::addBytes(QVBoxLayout* section, const QString& name, const char* objectName,
                             QLabel*& meaning)
{
    auto* field = new QSpinBox;
    field->setObjectName(QString::fromLatin1(objectName));
    field->setRange(1, 16'000);
    field->setGroupSeparatorShown(true);
    field->setSuffix(tr(" bytes"));
    field->setFixedWidth(140);
    meaning = add(section, name, field);
    return field;
}

void SiteForm::show(const authority::Site& site, bool isNew)
{
    m_filling = true;
    m_site = site;
    m_nameRow->setVisible(isNew);
    const auto fill = [](QLineEdit* line, const std::string& value) {
        const QString shown = QString::fromStdString(value);
        if (line->text() != shown)
            line->setText(shown);
    };
    fill(m_name, site.name);
    fill(m_title, site.title);
    fill(m_origin, site.origin);
    fill(m_domain, site.cookieDomain);
    m_session->setValue(site.sessionLifetime);
    m_absolute->setValue(site.absoluteLifetime);
    m_remember->setValue(site.rememberLifetime);
    m_identity->setChecked(site.identityTokens);
    m_identityLifetime->setValue(site.identityLifetime);
    m_sameSite->setCurrentIndex(std::max(0, m_sameSite->findData(static_cast<int>(site.sameSite))));
    m_budget->setValue(static_cast<int>(site.cookieBudget));
    m_overflow->setValue(static_cast<int>(site.overflowAt));
    m_behind->setValue(site.behindFeedAfter);
    m_filling = false;
    explain();
}

authority::Site SiteForm::site() const
{
    authority::Site site = m_site;
    site.name = m_name->text().trimmed().toStdString();
    site.title = m_title->text().trimmed().toStdString();
    site.origin = m_origin->text().trimmed().toStdString();
    while (site.origin.ends_with('/'))
        site.origin.pop_back(); // as it is copied from the browser
    site.cookieDomain = m_domain->text().trimmed().toLower().toStdString();
    site.sessionLifetime = m_session->value();
    site.absoluteLifetime = m_absolute->value();
    site.rememberLifetime = m_remember->value();
    site.identityTokens = m_identity->isChecked();
    site.identityLifetime = m_identityLifetime->value();
    site.sameSite = static_cast<session::SameSite>(m_sameSite->currentData().toInt());
    site.cookieBudget = static_cast<std::size_t>(m_budget->value());
    site.overflowAt = static_cast<std::size_t>(m_overflow->value());
    site.behindFeedAfter = m_behind->value();
    return site;
}

void SiteForm::setReadOnly(bool readOnly)
{
    for (QLineEdit* line : {m_name, m_title, m_origin, m_domain})
        line->setReadOnly(readOnly);
    for (DurationField* field : {m_session, m_absolute, m_remember, m_identityLifetime, m_behind})
        field->setReadOnly(readOnly);
    for (QSpinBox* field : {m_budget, m_overflow})
        field->setReadOnly(readOnly);
    m_identity->setEnabled(!readOnly);
    m_sameSite->setEnabled(!readOnly);
}

QWidget* SiteForm::firstFocus() const
{
    return m_nameRow->isHidden() ? m_title : m_name;
}

void SiteForm::edited()
{
    if (m_filling)
        return;
    explain();
    Q_EMIT changed();
}

void SiteForm::explain()
{
    const SiteMeanings words = meaningsOf(site());
    const std::pair<QLabel*, const QString*> pairs[] = {
        {m_means.origin, &words.origin},     {m_means.session, &words.session},
        {m_means.absolute, &words.absolute}, {m_means.remember, &words.remember},
        {m_means.identity, &words.identity}, {m_means.sameSite, &words.sameSite},
        {m_means.domain, &words.domain},     {m_means.budget, &words.budget},
        {m_means.overflow, &words.overflow}, {m_means.behind, &words.behindFeed},
        {m_means.secret, &words.secret}};
    for (const auto& [label, text] : pairs)
        label->setText(*text);
    m_means.identityLifetime->hide();
    m_identityLifetime->parentWidget()->setVisible(m_identity->isChecked());
}

} // namespace signet::ui
