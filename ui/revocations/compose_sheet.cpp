#include "ui/revocations/compose_sheet.h"

#include "core/base/text.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/sheet_form.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace signet::ui {

using revocation::Kind;
using revocation::Revocation;

ComposeSheet::ComposeSheet(ComposeChoices choices, const Clock& clock, QWidget* window)
    : Sheet(tr("End sessions"), 640, window),
      m_choices(std::move(choices)),
      m_clock(clock),
      m_kinds(new Segments(tr("What to end"))),
      m_effect(makeProse(QString(), "muted")),
      m_notice(new Notice)
{
    setObjectName(QStringLiteral("composeSheet"));
    addSheetHeading(*this, QStringLiteral("refused"), Tone::Accent, tr("End sessions"));
    m_kinds->add(tr("Session"), tr("One session, by its id"));
    m_kinds->add(tr("Remember token"), tr("\u201cKeep me logged in\u201d on one device, by its id"));
    m_kinds->add(tr("User"), tr("Every session of one person at one site"));
    m_kinds->add(tr("Key"), tr("Every session sealed with one key"));
    m_kinds->add(tr("Site"), tr("Every session of one site"));
    m_kinds->add(tr("Everything"), tr("Every session of every site"));
    body()->addWidget(m_kinds, 0, Qt::AlignLeft);
    body()->addWidget(m_effect);
    makeForm();
    body()->addWidget(m_notice);
    const SheetButtons buttons = addSheetButtons(*this, tr("Stage it"), ButtonKind::Primary);
    m_stage = buttons.act;
    m_stage->setToolTip(tr("Put it on the list; nothing happens until the list is pushed (Enter)"));
    connect(m_stage, &QPushButton::clicked, this, &ComposeSheet::stage);
    connect(m_kinds, &Segments::chosen, this, &ComposeSheet::chooseKind);
    for (QLineEdit* line : {m_session, m_user, m_before, m_reason}) {
        connect(line, &QLineEdit::returnPressed, this, &ComposeSheet::stage);
        connect(line, &QLineEdit::textChanged, this, [this, line] {
            setStyleProperty(line, "invalid", false);
            m_notice->clear();
        });
    }
}

void ComposeSheet::makeForm()
{
    auto* form = new SheetForm;
    m_form = form;
    m_site = form->addChoice(tr("Site"), tr("Where the person is logged in"));
    m_session =
        form->addLine(tr("Id"), tr("22 characters, as \u201csid\u201d or \u201crid\u201d in the token"),
                      tr("The sid of a session token, or the rid of a remember token"));
    m_session->setFont(Theme::current().monospace());
    m_user = form->addLine(tr("User"), tr("As the site calls them in \u201csub\u201d"),
                           tr("The subject as the site's tokens have it, such as a user's number"));
    m_key = form->addChoice(tr("Key"), tr("The key whose sessions end"));
    m_key->setFont(Theme::current().monospace());
    m_key->addItems(m_choices.kids);
    m_before = form->addLine(tr("Logged in before"), tr("now"),
                             tr("End only what was logged in before this time: 2026-11-24T14:02:02Z. Left "
                                "empty, everything begun up to now ends"));
    m_reason = form->addLine(tr("Reason"), tr("For the log and whoever reads it later"),
                             tr("Up to 500 bytes; it is kept with the entry"));
    body()->addLayout(form);
}

void ComposeSheet::open(const Revocation& draft)
{
    m_kinds->setCurrent(static_cast<int>(draft.kind));
    chooseKind(static_cast<int>(draft.kind));
    if (const int site = m_site->findText(QString::fromStdString(draft.site)); site >= 0)
        m_site->setCurrentIndex(site);
    const QString target = QString::fromStdString(toUtf8(draft.target));
    if (draft.kind == Kind::Key)
        m_key->setCurrentIndex(std::max(0, m_key->findText(target)));
    else if (draft.kind == Kind::User)
        m_user->setText(target);
    else
        m_session->setText(target);
    m_reason->setText(QString::fromStdString(toUtf8(draft.reason)));
    QWidget* first = m_stage;
    if (draft.kind == Kind::User)
        first = m_user;
    else if (draft.kind == Kind::Session || draft.kind == Kind::Remember)
        first = m_session;
    else if (draft.kind == Kind::Key)
        first = m_key;
    Sheet::open(target.isEmpty() ? first : m_reason);
}

void ComposeSheet::chooseKind(int index)
{
    const auto kind = static_cast<Kind>(index);
    const bool single = kind == Kind::Session || kind == Kind::Remember;
    const bool person = kind == Kind::User;
    const bool needsSite = person || kind == Kind::Site;
    const QString chosen = m_site->currentText();
    m_site->clear();
    if (!needsSite)
        m_site->addItem(tr("not known"), QString());
    for (const QString& site : m_choices.sites)
        m_site->addItem(site, site);
    m_site->setCurrentIndex(std::max(0, m_site->findText(chosen)));
    m_form->setRowVisible(m_site, single || needsSite);
    m_form->setRowVisible(m_session, single);
    m_form->setRowVisible(m_user, person);
    m_form->setRowVisible(m_key, kind == Kind::Key);
    m_form->setRowVisible(m_before, needsSite || kind == Kind::Everything);
    m_notice->clear();
    Revocation shown;
    shown.kind = kind;
    m_effect->setText(effectOf(shown));
}

Revocation ComposeSheet::draft() const
{
    Revocation entry;
    entry.kind = static_cast<Kind>(m_kinds->current());
    entry.id = "draft"; // one of its own comes when it is staged
    entry.reason = m_reason->text().trimmed().toStdString();
    switch (entry.kind) {
    case Kind::Session:
    case Kind::Remember:
        entry.site = m_site->currentData().toString().toStdString();
        entry.target = m_session->text().trimmed().toStdString();
        break;
    case Kind::User:
        entry.site = m_site->currentText().toStdString();
        entry.target = m_user->text().trimmed().toStdString();
        break;
    case Kind::Key:
        entry.target = m_key->currentText().toStdString();
        break;
    case Kind::Site:
        entry.site = m_site->currentText().toStdString();
        break;
    case Kind::Everything:
        break;
    }
    return entry;
}

bool ComposeSheet::readBefore(Revocation& entry)
{
    const QString text = m_before->text().trimmed();
    if (!m_form->isRowVisible(m_before) || text.isEmpty())
        return true;
    entry.before = parseTimestamp(text.toStdString());
    setStyleProperty(m_before, "invalid", !entry.before);
    return entry.before.has_value();
}

void ComposeSheet::stage()
{
    Revocation entry = draft();
    if (!readBefore(entry)) {
        refuse({ErrorCode::InvalidInput,
                tr("\u201c%1\u201d is not a time.").arg(m_before->text()).toStdString(),
                tr("Write 2026-11-24T14:02:02Z, 2026-11-24, or seconds since 1970.").toStdString()});
        return;
    }
    if (auto valid = revocation::validate(entry, m_clock.now()); !valid) {
        for (QLineEdit* line : {m_session, m_user})
            setStyleProperty(line, "invalid", m_form->isRowVisible(line));
        refuse(valid.error());
        return;
    }
    m_refused = false;
    Q_EMIT composed(rowsOf(stageable({std::move(entry)})));
    if (!m_refused)
        close();
}

void ComposeSheet::refuse(const Error& error)
{
    m_refused = true;
    m_notice->showError(QString(), error);
}

} // namespace signet::ui
