#include "ui/keys/key_act_sheet.h"

#include "core/base/random.h"
#include "ui/keys/dry_run_view.h"
#include "ui/widgets/moment.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/sheet_form.h"
#include "ui/widgets/text.h"
#include "ui/workspace/workspace_holder.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace signet::ui {

using authority::KeyAct;
using keys::KeyUse;

namespace {

/// How an act is told.
struct ActWords
{
    QString heading;
    QString explanation;
    QString button;
    QString done;
    QString iconName;
    ButtonKind kind = ButtonKind::Primary;
};

ActWords wordsOf(const authority::KeyRequest& request)
{
    const QString kid = QString::fromStdString(request.kid);
    switch (request.act) {
    case KeyAct::Rotate:
        return {KeyActSheet::tr("Rotate now"),
                KeyActSheet::tr(
                    "A new key takes over. The old one goes on opening what it sealed until the last of "
                    "it has expired, then retires by itself."),
                KeyActSheet::tr("Rotate"),
                KeyActSheet::tr("Rotated"),
                QStringLiteral("rotate"),
                ButtonKind::Primary};
    case KeyAct::Stage:
        return {
            KeyActSheet::tr("Stage a key"),
            KeyActSheet::tr("A new key is made and sent to every node now, and takes over at the time you "
                            "choose."),
            KeyActSheet::tr("Stage the key"),
            KeyActSheet::tr("Staged a key"),
            QStringLiteral("schedule"),
            ButtonKind::Primary};
    case KeyAct::Activate:
        return {KeyActSheet::tr("Activate %1 now").arg(kid),
                KeyActSheet::tr("It takes over as soon as every live node has it, instead of at its time."),
                KeyActSheet::tr("Activate now"),
                KeyActSheet::tr("%1 is being activated").arg(kid),
                QStringLiteral("activate"),
                ButtonKind::Primary};
    case KeyAct::Retire:
        return {KeyActSheet::tr("Retire %1").arg(kid),
                KeyActSheet::tr("It makes no further tokens. What it made stays good until it expires."),
                KeyActSheet::tr("Retire"),
                KeyActSheet::tr("%1 was retired").arg(kid),
                QStringLiteral("retire"),
                ButtonKind::Primary};
    case KeyAct::Compromise:
        return {KeyActSheet::tr("Mark %1 compromised").arg(kid),
                KeyActSheet::tr(
                    "For a key that somebody else may have. Everything made with it is refused at once, "
                    "everywhere, and that is final."),
                KeyActSheet::tr("Mark compromised"),
                KeyActSheet::tr("%1 is compromised").arg(kid),
                QStringLiteral("compromised"),
                ButtonKind::Danger};
    case KeyAct::Destroy:
        return {KeyActSheet::tr("Destroy %1").arg(kid),
                KeyActSheet::tr(
                    "Its material is erased after a wait of seven days; until then it can be kept. Its "
                    "row stays in the ring."),
                KeyActSheet::tr("Destroy after 7 days"),
                KeyActSheet::tr("%1 will be destroyed").arg(kid),
                QStringLiteral("erase"),
                ButtonKind::Danger};
    case KeyAct::Keep:
        break;
    }
    return {KeyActSheet::tr("Keep %1").arg(kid),
            KeyActSheet::tr("Takes the planned destruction back; the material stays."),
            KeyActSheet::tr("Keep it"),
            KeyActSheet::tr("%1 is kept").arg(kid),
            QStringLiteral("keep"),
            ButtonKind::Primary};
}

} // namespace

KeyActSheet::KeyActSheet(WorkspaceHolder& workspaces, const authority::KeyRequest& request, QWidget* window)
    : Sheet(wordsOf(request).heading, 560, window),
      m_workspaces(workspaces),
      m_request(request),
      m_id(randomIdentifier()),
      m_dryRun(new DryRunView),
      m_notice(new Notice)
{
    const ActWords words = wordsOf(request);
    setObjectName(QStringLiteral("keyActSheet"));
    addSheetHeading(*this, words.iconName, words.kind == ButtonKind::Danger ? Tone::Danger : Tone::Accent,
                    words.heading);
    body()->addWidget(makeProse(words.explanation, "muted"));
    makeForm();
    body()->addWidget(m_dryRun);
    body()->addWidget(m_notice);
    const SheetButtons buttons = addSheetButtons(*this, words.button, words.kind);
    m_cancel = buttons.cancel;
    m_act = buttons.act;
    m_act->setEnabled(false);
    connect(m_act, &QPushButton::clicked, this, &KeyActSheet::act);
    connect(m_dryRun, &DryRunView::retried, this, &KeyActSheet::ask);
    m_soon.setSingleShot(true);
    m_soon.setInterval(150);
    connect(&m_soon, &QTimer::timeout, this, &KeyActSheet::ask);
    connect(&m_workspaces, &WorkspaceHolder::stateChanged, this, [this] {
        if (m_workspaces.isConnected() && !m_acting)
            m_soon.start();
    });
    connect(&m_workspaces, &WorkspaceHolder::currentChanged, this, &Sheet::close);
}

void KeyActSheet::makeForm()
{
    const bool makes = m_request.act == KeyAct::Rotate || m_request.act == KeyAct::Stage;
    if (!makes)
        return;
    auto* form = new SheetForm;
    m_form = form;
    m_use = form->addChoice(tr("Use"),
                            tr("Seal keys make session and remember tokens, sign keys identity tokens"));
    m_use->addItem(tr("seal: sessions and remember tokens"), static_cast<int>(KeyUse::Seal));
    m_use->addItem(tr("sign: identity tokens"), static_cast<int>(KeyUse::Sign));
    m_use->setCurrentIndex(m_request.use == KeyUse::Sign ? 1 : 0);
    m_algorithm = form->addChoice(tr("Algorithm"), tr("ES256 is small and fast, and known everywhere"));
    if (m_request.act == KeyAct::Rotate)
        m_algorithm->addItem(tr("as now"), QString());
    for (const char* name : {"ES256", "EdDSA", "RS256"})
        m_algorithm->addItem(QString::fromLatin1(name), QString::fromLatin1(name));
    if (m_request.act == KeyAct::Stage) {
        m_at = new QDateTimeEdit(localTime(m_workspaces.current()->clock().now() + Seconds{24 * 3'600}));
        m_at->setDisplayFormat(tr("d MMM yyyy, HH:mm", "a date and time, 24 Nov 2026, 14:05"));
        m_at->setCalendarPopup(true);
        m_at->setMinimumDateTime(localTime(m_workspaces.current()->clock().now()));
        m_at->setToolTip(tr("When the key is to become active, in local time"));
        form->addField(tr("Active from"), m_at);
        connect(m_at, &QDateTimeEdit::dateTimeChanged, this, &KeyActSheet::changed);
    }
    body()->addLayout(form);
    connect(m_use, &QComboBox::currentIndexChanged, this, &KeyActSheet::chooseUse);
    connect(m_algorithm, &QComboBox::currentIndexChanged, this, &KeyActSheet::changed);
    chooseUse();
}

void KeyActSheet::chooseUse()
{
    m_form->setRowVisible(m_algorithm, m_use->currentData().toInt() == static_cast<int>(KeyUse::Sign));
    changed();
}

authority::KeyRequest KeyActSheet::request() const
{
    authority::KeyRequest request = m_request;
    if (m_use)
        request.use = static_cast<KeyUse>(m_use->currentData().toInt());
    if (m_algorithm && request.use == KeyUse::Sign)
        request.algorithm = m_algorithm->currentData().toString().toStdString();
    if (m_at)
        request.at = Timestamp{Seconds{m_at->dateTime().toSecsSinceEpoch()}};
    return request;
}

void KeyActSheet::open()
{
    ask();
    if (m_use)
        Sheet::open(m_use);
    else
        Sheet::open(m_cancel); // the keyboard does not begin on what cannot be undone
}

void KeyActSheet::changed()
{
    m_id = randomIdentifier(); // another request is another act
    if (m_act)
        m_act->setEnabled(false);
    m_soon.start();
}

void KeyActSheet::ask()
{
    m_soon.stop();
    Workspace* const workspace = m_workspaces.current();
    if (!workspace)
        return;
    m_asking = true;
    m_act->setEnabled(false);
    m_dryRun->showAsking();
    workspace
        ->ask<authority::Preview>(
            [request = request()](protocol::Client& client) { return client.preview(request); })
        .then(this, [this, asked = ++m_question](const Result<authority::Preview>& answer) {
            if (asked != m_question)
                return;
            m_asking = false;
            if (!answer)
                return m_dryRun->showError(answer.error());
            m_dryRun->show(*answer,
                           m_workspaces.current() ? m_workspaces.current()->clock().now() : Timestamp{});
            m_act->setEnabled(answer->allowed && !m_acting);
        });
}

void KeyActSheet::enableFields(bool enabled)
{
    for (QWidget* field :
         {static_cast<QWidget*>(m_use), static_cast<QWidget*>(m_algorithm), static_cast<QWidget*>(m_at)}) {
        if (field)
            field->setEnabled(enabled);
    }
}

void KeyActSheet::act()
{
    Workspace* const workspace = m_workspaces.current();
    if (!workspace || m_acting)
        return;
    m_acting = true;
    m_notice->clear();
    const QString text = m_act->text();
    setButtonText(m_act, tr("Under way\u2026"));
    m_act->setEnabled(false);
    enableFields(false);
    workspace
        ->ask<authority::RingView>(
            [request = request(), id = m_id](protocol::Client& client) { return client.act(request, id); })
        .then(this, [this, text](const Result<authority::RingView>& answer) {
            m_acting = false;
            setButtonText(m_act, text);
            if (answer) {
                Q_EMIT done(wordsOf(m_request).done);
                return close();
            }
            m_act->setEnabled(true);
            // An act that may have happened can be tried again, not turned into another.
            enableFields(answer.error().code != ErrorCode::Unreachable);
            m_notice->showError(answer.error().code == ErrorCode::Unreachable
                                    ? tr("The answer was lost. Trying again does it once.")
                                    : QString(),
                                answer.error());
        });
}

} // namespace signet::ui
