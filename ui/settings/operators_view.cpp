#include "ui/settings/operators_view.h"

#include "ui/settings/invite_sheet.h"
#include "ui/settings/operator_sheets.h"
#include "ui/settings/role_words.h"
#include "ui/settings/section_command.h"
#include "ui/widgets/card.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/direction.h"
#include "ui/widgets/last_known.h"
#include "ui/widgets/moment.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/refresher.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/text.h"
#include "ui/workspace/workspace_holder.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace signet::ui {

namespace {

using authority::Operator;
using authority::Role;

QString text(const std::string& from)
{
    return QString::fromStdString(from);
}

Row rowOf(const Operator& one, const std::string& self, Timestamp now)
{
    const bool gone = one.removed.has_value();
    Cell name{text(one.name), gone ? Cell::Kind::Muted : Cell::Kind::Text};
    if (!self.empty() && one.id == self)
        name.more = OperatorsView::tr("you");
    Cell role{gone ? OperatorsView::tr("removed") : nameOf(one.role), Cell::Kind::Pill};
    role.tone = gone ? Tone::Neutral : toneOf(one.role);
    role.tip = gone ? QString() : meaningOf(one.role);
    Cell seen{one.lastSeen ? awayFrom(*one.lastSeen, now) : OperatorsView::tr("never"), Cell::Kind::Muted};
    if (one.lastSeen)
        seen.tip = fullTime(*one.lastSeen);
    Cell since{shortTime(one.created, now), Cell::Kind::Muted};
    since.tip = fullTime(one.created);
    return {text(one.id), {name, role, seen, since}};
}

} // namespace

OperatorsView::OperatorsView(Services services, QWidget* parent) : QWidget(parent), m_services(services)
{
    makeCommands();
    m_notice = new Notice;
    auto* columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(makeList(), 3);
    columns->addWidget(makeDetail(), 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(placedMargins(0, 0, 4, 16));
    layout->setSpacing(16);
    layout->addWidget(m_notice);
    layout->addLayout(columns, 1);
    m_refresher =
        new Refresher(m_services.workspaces, *this, {QStringLiteral("operators")}, [this] { ask(); });
    connect(&m_services.workspaces, &WorkspaceHolder::currentChanged, this, &OperatorsView::startAnew);
    connect(m_notice, &Notice::retried, m_refresher, &Refresher::ask);
    startAnew();
}

QWidget* OperatorsView::makeList()
{
    m_table = new RowTable(tr("Operators"));
    m_table->setObjectName(QStringLiteral("operators"));
    m_table->rows()->setColumns({{tr("name"), -1, Qt::AlignLeft},
                                 {tr("role"), 148, Qt::AlignLeft},
                                 {tr("last seen"), 0, Qt::AlignLeft},
                                 {tr("since"), 0, Qt::AlignLeft, true}});
    m_empty =
        makeProse(tr("Nobody has been invited yet: whoever sits at this machine is administrator. Invite "
                     "the first person to let them in from their own console."),
                  "muted");
    m_empty->hide();
    m_lastKnown = new LastKnown(m_services.workspaces);
    auto* card = new Card(tr("Operators"));
    card->addBeside(m_lastKnown);
    card->addAction(new CommandButton(*m_invite, ButtonKind::Primary));
    card->body()->addWidget(m_empty);
    card->body()->addLayout(underTitle(m_table));
    connect(m_table, &RowTable::selected, this, &OperatorsView::showDetail);
    connect(m_table, &RowTable::activatedRow, m_change, &Command::start);
    return card;
}

QWidget* OperatorsView::makeDetail()
{
    m_role = makeLabel(QString(), "pill");
    m_role->setFixedHeight(20);
    m_meaning = makeProse(QString(), "plain");
    m_facts = makeProse(QString(), "muted");
    m_key = makeProse(QString(), "small");
    m_key->setFont(Theme::current().monospace());
    m_key->setToolTip(tr("RFC 7638 thumbprint of the operator key"));
    m_detail = new Card(QString());
    m_detail->setObjectName(QStringLiteral("operator.detail"));
    m_detail->addBeside(m_role);
    m_detail->body()->addWidget(m_meaning);
    m_detail->body()->addWidget(m_facts);
    m_detail->body()->addWidget(makeLabel(tr("Operator key"), "muted"));
    m_detail->body()->addWidget(m_key);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(new CommandButton(*m_change, ButtonKind::Plain));
    buttons->addWidget(new CommandButton(*m_remove, ButtonKind::Danger));
    buttons->addStretch(1);
    m_detail->body()->addSpacing(4);
    m_detail->body()->addLayout(buttons);
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_detail);
    layout->addStretch(1);
    return column;
}

void OperatorsView::makeCommands()
{
    const QString group = tr("Operators");
    const auto add = [this](Command::Spec spec, std::function<void()> start,
                            std::function<QString()> further) {
        return addSectionCommand(m_services, this, QStringLiteral("operators"), std::move(spec),
                                 std::move(start), std::move(further));
    };
    const auto chosen = [this]() -> QString {
        const Operator* one = current();
        if (!one)
            return tr("Choose an operator first.");
        return one->removed ? tr("This operator has been removed.") : QString();
    };
    m_invite = add({QStringLiteral("operators.invite"), tr("Invite…"), QStringLiteral("person-add"),
                    tr("Let another person administer, by a link that works once"), group},
                   [this] { openInvite(); }, {});
    m_change = add(
        {QStringLiteral("operators.role"), tr("Change the role…"), QStringLiteral("person"),
         tr("Let an operator do more, or less"), group},
        [this] { openChange(); }, chosen);
    m_remove = add(
        {QStringLiteral("operators.remove"), tr("Remove…"), QStringLiteral("trash"),
         tr("Refuse an operator's key from now on"), group},
        [this] { openRemove(); }, chosen);
}

QWidget* OperatorsView::firstFocus() const
{
    return m_table;
}

bool OperatorsView::isSettled() const
{
    return !m_refresher->isAsking();
}

void OperatorsView::select(const QString& id)
{
    m_table->select(id);
}

void OperatorsView::startAnew()
{
    ++m_generation;
    m_answer = {};
    m_notice->clear();
    m_table->setRows({});
    m_empty->hide();
    showDetail();
    m_refresher->answered();
    m_refresher->ask();
}

void OperatorsView::ask()
{
    m_services.workspaces.current()
        ->ask<Answer>([](protocol::Client& client) -> Result<Answer> {
            auto operators = client.operators();
            if (!operators)
                return tl::unexpected(std::move(operators.error()));
            Answer answer;
            answer.operators = std::move(*operators);
            // Those who are gone stand last; the rest by name.
            std::stable_sort(answer.operators.begin(), answer.operators.end(),
                             [](const Operator& a, const Operator& b) {
                                 return std::pair(a.removed.has_value(), a.name) <
                                        std::pair(b.removed.has_value(), b.name);
                             });
            if (const auto self = client.self())
                answer.self = self->id;
            if (const auto status = client.status())
                answer.now = status->now;
            return answer;
        })
        .then(this, [this, asked = m_generation](const Result<Answer>& answer) {
            if (asked != m_generation)
                return;
            m_refresher->answered();
            if (answer) {
                show(*answer);
                return;
            }
            m_notice->showError(tr("The operators could not be read"), answer.error());
            m_notice->offerRetry(true);
        });
}

void OperatorsView::show(const Answer& answer)
{
    m_notice->clear();
    // Somebody new while an invitation is open: they have come.
    if (m_inviting && m_inviting->hasLink() && !m_answer.operators.empty()) {
        for (const Operator& one : answer.operators) {
            const bool known = std::any_of(m_answer.operators.begin(), m_answer.operators.end(),
                                           [&](const Operator& other) { return other.id == one.id; });
            if (!known)
                m_inviting->showPaired(text(one.name));
        }
    }
    m_answer = answer;
    std::vector<Row> rows;
    for (const Operator& one : m_answer.operators)
        rows.push_back(rowOf(one, m_answer.self, m_answer.now));
    m_empty->setVisible(rows.empty());
    m_table->setVisible(!rows.empty());
    m_table->setRows(std::move(rows));
    if (m_table->currentId().isEmpty() && !m_answer.operators.empty())
        chooseRow(*m_table, 0);
    m_lastKnown->setAsOf(m_answer.now);
    showDetail();
}

const Operator* OperatorsView::current() const
{
    const std::string id = m_table ? m_table->currentId().toStdString() : std::string();
    const auto found = std::find_if(m_answer.operators.begin(), m_answer.operators.end(),
                                    [&](const Operator& one) { return one.id == id; });
    return found == m_answer.operators.end() ? nullptr : &*found;
}

void OperatorsView::showDetail()
{
    const Operator* one = current();
    m_detail->setVisible(one != nullptr);
    m_services.workspaces.regate();
    if (!one)
        return;
    m_detail->setTitle(text(one->name));
    m_role->setText(one->removed ? tr("removed") : nameOf(one->role));
    setTone(m_role, one->removed ? Tone::Neutral : toneOf(one->role));
    m_meaning->setText(one->removed ? tr("Refused since %1.").arg(fullTime(*one->removed))
                                    : meaningOf(one->role));
    const QString seen = one->lastSeen ? tr("last seen %1").arg(awayFrom(*one->lastSeen, m_answer.now))
                                       : tr("never seen since");
    m_facts->setText(tr("Paired %1; %2").arg(fullTime(one->created), seen));
    QString key = text(one->id);
    m_key->setText(key.insert(key.size() / 2, QLatin1Char('\n')));
}

void OperatorsView::openInvite()
{
    m_inviting = new InviteSheet(m_services);
    connect(m_inviting, &InviteSheet::said, this, &OperatorsView::said);
    m_inviting->open();
}

template <typename T>
void OperatorsView::act(OperatorSheet* sheet, std::function<Result<T>(protocol::Client&)> question,
                        const QString& done)
{
    Workspace* workspace = m_services.workspaces.current();
    if (!workspace)
        return;
    sheet->setBusy(true);
    workspace->ask<T>(std::move(question))
        .then(this, [this, alive = QPointer(sheet), done](const Result<T>& answer) {
            if (answer) {
                if (alive)
                    alive->close();
                m_refresher->ask();
                Q_EMIT said(done, Tone::Good);
            } else if (alive) {
                alive->showError(answer.error());
            } else {
                m_notice->showError(QString(), answer.error());
            }
        });
}

void OperatorsView::openChange()
{
    const Operator one = *current();
    auto* sheet = new RoleSheet(one, &m_services.window);
    connect(sheet, &OperatorSheet::wanted, this, [this, sheet, one] {
        const Role role = sheet->role();
        act<Operator>(
            sheet,
            [id = one.id, role, request = sheet->requestId()](protocol::Client& client) {
                return client.setRole(id, role, request);
            },
            tr("%1 is %2 now").arg(text(one.name), nameOf(role)));
    });
    sheet->open();
}

void OperatorsView::openRemove()
{
    const Operator one = *current();
    auto* sheet = new RemoveOperatorSheet(one, one.id == m_answer.self, &m_services.window);
    connect(sheet, &OperatorSheet::wanted, this, [this, sheet, one] {
        act<void>(
            sheet,
            [id = one.id, request = sheet->requestId()](protocol::Client& client) {
                return client.removeOperator(id, request);
            },
            tr("%1 has been removed").arg(text(one.name)));
    });
    sheet->open();
}

} // namespace signet::ui
