#include "ui/settings/sites_view.h"

#include "core/base/random.h"
#include "ui/settings/section_command.h"
#include "ui/settings/site_form.h"
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
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace signet::ui {

namespace {

using authority::Role;
using authority::Site;

QString text(const std::string& from)
{
    return QString::fromStdString(from);
}

} // namespace

SitesView::SitesView(Services services, QWidget* parent) : QWidget(parent), m_services(services)
{
    makeCommands();
    m_notice = new Notice;
    auto* columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(makeList(), 2);
    columns->addWidget(makeDetail(), 3);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_notice);
    layout->addLayout(columns, 1);
    m_refresher =
        new Refresher(m_services.workspaces, *this, {QStringLiteral("settings")}, [this] { ask(); });
    connect(&m_services.workspaces, &WorkspaceHolder::currentChanged, this, &SitesView::startAnew);
    connect(&m_services.workspaces, &WorkspaceHolder::stateChanged, this, &SitesView::look);
    connect(m_notice, &Notice::retried, m_refresher, &Refresher::ask);
    startAnew();
}

QWidget* SitesView::makeList()
{
    m_table = new RowTable(tr("Sites"));
    m_table->setObjectName(QStringLiteral("sites"));
    m_table->rows()->setColumns({{tr("site"), -1, Qt::AlignLeft},
                                 {QString(), 0, Qt::AlignLeft},
                                 {tr("session"), 0, Qt::AlignLeft, true},
                                 {tr("at most"), 0, Qt::AlignLeft, true}});
    m_empty = makeProse(tr("No site is served yet. Add the first one: its name, and where it is."), "muted");
    m_empty->hide();
    m_lastKnown = new LastKnown(m_services.workspaces);
    auto* card = new Card(tr("Sites"));
    card->addBeside(m_lastKnown);
    card->addAction(new CommandButton(*m_add, ButtonKind::Plain));
    card->body()->addWidget(m_empty);
    card->body()->addLayout(underTitle(m_table));
    auto* frame = new QWidget;
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(0, 0, 0, 16);
    layout->addWidget(card);
    connect(m_table, &RowTable::selected, this, &SitesView::showSite);
    return frame;
}

QWidget* SitesView::makeDetail()
{
    m_heading = makeElided(QString(), "heading");
    m_form = new SiteForm(*m_secret);
    connect(m_form, &SiteForm::changed, this, &SitesView::edited);
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_form);

    m_changes = makeProse(QString(), "plain");
    m_changes->setObjectName(QStringLiteral("sites.changes"));
    m_problem = new Notice;
    m_bar = new QFrame;
    m_bar->setProperty("role", QStringLiteral("card"));
    m_bar->setAccessibleName(tr("Not saved yet"));
    auto* bar = new QVBoxLayout(m_bar);
    bar->setContentsMargins(16, 12, 16, 12);
    bar->setSpacing(8);
    bar->addWidget(makeLabel(tr("Not saved yet"), "cardTitle"));
    bar->addWidget(m_changes);
    bar->addWidget(m_problem);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    m_reloadButton = new CommandButton(*m_reload, ButtonKind::Plain);
    m_keepButton = new CommandButton(*m_keep, ButtonKind::Plain);
    m_discardButton = new CommandButton(*m_discard, ButtonKind::Plain);
    for (CommandButton* button : {m_reloadButton, m_keepButton, m_discardButton})
        buttons->addWidget(button);
    buttons->addWidget(new CommandButton(*m_save, ButtonKind::Primary));
    bar->addLayout(buttons);

    m_detail = new QWidget;
    auto* head = new QHBoxLayout;
    head->setContentsMargins(placedMargins(0, 0, 4, 0));
    head->addWidget(m_heading, 1);
    head->addWidget(new CommandButton(*m_mediaWiki, ButtonKind::Plain));
    head->addWidget(new CommandButton(*m_remove, ButtonKind::Danger));
    auto* column = new QVBoxLayout(m_detail);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_scroll, 1);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(placedMargins(0, 0, 4, 16));
    foot->addWidget(m_bar);
    column->addLayout(foot);
    return m_detail;
}

void SitesView::makeCommands()
{
    const QString group = tr("Sites");
    const auto add = [this](Command::Spec spec, std::function<void()> start,
                            std::function<QString()> further) {
        return addSectionCommand(m_services, this, QStringLiteral("sites"), std::move(spec), std::move(start),
                                 std::move(further));
    };
    const auto chosen = [this] { return current() ? QString() : tr("Choose a site that is saved first."); };
    m_add = add({QStringLiteral("sites.add"), tr("Add a site…"), QStringLiteral("add"),
                 tr("Serve another wiki or application"), group},
                [this] { startNew(); }, {});
    m_save = add(
        {QStringLiteral("sites.save"), tr("Save the changes"), QStringLiteral("accepted"),
         tr("Put the changes of this site in force on every node"), group},
        [this] { save(); },
        [this]() -> QString {
            if (!m_bar || m_bar->isHidden())
                return tr("Nothing has been changed.");
            if (m_saving)
                return tr("They are being saved.");
            if (wasOvertaken())
                return tr("Somebody else changed this site meanwhile: reload it, or keep your changes.");
            return authority::validate(m_form->site()) ? QString() : tr("Mend what is wrong first.");
        });
    const auto overtaken = [this] {
        return wasOvertaken() ? QString() : tr("Nobody else has changed this site meanwhile.");
    };
    m_reload = add(
        {QStringLiteral("sites.reload"), tr("Reload"), QStringLiteral("again"),
         tr("Show the site as the other operator left it; your changes are dropped"), group},
        [this] { discard(); }, overtaken);
    m_keep = add(
        {QStringLiteral("sites.keep"), tr("Keep my changes"), QStringLiteral("keep"),
         tr("Go on from what is in force now; saving puts in force what is listed"), group},
        [this] { keep(); }, overtaken);
    m_discard = new Command(
        {QStringLiteral("sites.discard"), tr("Discard"), QStringLiteral("clear"),
         tr("Show the site as it is in force"), group},
        [this] { discard(); }, this);
    m_services.commands.add(m_discard);
    m_mediaWiki = add(
        {QStringLiteral("sites.mediawiki"), tr("For MediaWiki…"), QStringLiteral("link"),
         tr("The lines that go into the wiki's LocalSettings.php"), group},
        [this] { openMediaWiki(); }, chosen);
    m_secret = add(
        {QStringLiteral("sites.secret"), tr("Make a new secret…"), QStringLiteral("lock"),
         tr("For a site that reaches the authority by loopback TCP"), group},
        [this] { openSecret(); }, chosen);
    m_remove = add(
        {QStringLiteral("sites.remove"), tr("Remove…"), QStringLiteral("trash"),
         tr("Serve this site no longer"), group},
        [this] { openRemove(); }, chosen);
}

QWidget* SitesView::firstFocus() const
{
    return m_table;
}

bool SitesView::isSettled() const
{
    return !m_refresher->isAsking() && !m_saving;
}

void SitesView::startAnew()
{
    ++m_generation;
    m_answer = {};
    m_drafts.clear();
    m_saving = false;
    m_notice->clear();
    m_problem->clear();
    fillTable();
    m_empty->hide();
    showSite();
    m_refresher->answered();
    m_refresher->ask();
}

void SitesView::ask()
{
    m_services.workspaces.current()
        ->ask<Answer>([](protocol::Client& client) -> Result<Answer> {
            auto sites = client.sites();
            if (!sites)
                return tl::unexpected(std::move(sites.error()));
            const auto status = client.status();
            return Answer{std::move(*sites), status ? status->now : Timestamp{}};
        })
        .then(this, [this, asked = m_generation](const Result<Answer>& answer) {
            if (asked != m_generation)
                return;
            m_refresher->answered();
            if (answer) {
                show(*answer);
                return;
            }
            m_notice->showError(tr("The sites could not be read"), answer.error());
            m_notice->offerRetry(true);
        });
}

void SitesView::show(const Answer& answer)
{
    m_notice->clear();
    m_answer = answer;
    m_lastKnown->setAsOf(answer.now);
    // A draft that says what is in force by now is none any more.
    std::erase_if(m_drafts, [this](const auto& draft) {
        const Site* site = known(draft.first);
        return !draft.first.isEmpty() && (!site || changesOf(*site, draft.second.site).isEmpty());
    });
    for (auto& [name, draft] : m_drafts) {
        // Nothing that stands in the form was changed, only a secret made anew, say.
        const Site* site = known(name);
        if (site && changesOf(draft.begunFrom, *site).isEmpty()) {
            draft.site.version = site->version;
            draft.site.secretHash = site->secretHash;
        }
    }
    fillTable();
    if (m_table->currentId().isEmpty() && m_table->model()->rowCount() > 0)
        chooseRow(*m_table, 0);
    showSite();
}

void SitesView::fillTable()
{
    std::vector<Row> rows;
    const auto staged = [](bool is) {
        Cell cell{is ? tr("changed") : QString(), Cell::Kind::Pill};
        cell.tone = Tone::Attention;
        return cell;
    };
    for (const Site& site : m_answer.sites) {
        const QString name = text(site.name);
        Cell shown{shownName(site), Cell::Kind::Text};
        shown.more = site.title.empty() ? QString() : name;
        shown.tip = text(site.origin);
        rows.push_back({name,
                        {shown,
                         staged(m_drafts.count(name) > 0),
                         {spanText(site.sessionLifetime), Cell::Kind::Muted},
                         {spanText(site.absoluteLifetime), Cell::Kind::Muted}}});
    }
    if (m_drafts.count(QString()) > 0) {
        Cell added = staged(true);
        added.text = tr("new");
        const QString name = text(m_drafts[QString()].site.name);
        rows.push_back(
            {newId,
             {{name.isEmpty() ? tr("new site") : name, Cell::Kind::Text}, added, {QString()}, {QString()}}});
    }
    m_empty->setVisible(rows.empty());
    m_table->setVisible(!rows.empty());
    m_table->setRows(std::move(rows));
}

const Site* SitesView::known(const QString& name) const
{
    const std::string wanted = name.toStdString();
    const auto found = std::find_if(m_answer.sites.begin(), m_answer.sites.end(),
                                    [&](const Site& site) { return site.name == wanted; });
    return found == m_answer.sites.end() ? nullptr : &*found;
}

const Site* SitesView::current() const
{
    return m_table ? known(m_table->currentId()) : nullptr;
}

bool SitesView::wasOvertaken() const
{
    const Site* site = current();
    if (!site)
        return false;
    const auto draft = m_drafts.find(text(site->name));
    return draft != m_drafts.end() && draft->second.site.version != site->version;
}

bool SitesView::isNew() const
{
    return m_table->currentId() == newId;
}

void SitesView::select(const QString& name)
{
    m_table->select(name);
}

void SitesView::showSite()
{
    const Site* site = current();
    const bool fresh = isNew();
    m_detail->setVisible(site || fresh);
    m_problem->clear();
    if (site || fresh) {
        const auto draft = m_drafts.find(fresh ? QString() : text(site->name));
        m_form->show(draft != m_drafts.end() ? draft->second.site : *site, fresh);
        m_heading->setText(fresh ? tr("A new site") : shownName(*site));
    }
    look();
}

void SitesView::edited()
{
    const Site* site = current();
    const QString key = site ? text(site->name) : QString();
    const Site now = m_form->site();
    if (site && changesOf(*site, now).isEmpty()) {
        m_drafts.erase(key);
    } else {
        const auto draft = m_drafts.find(key);
        const Site begunFrom = draft != m_drafts.end() ? draft->second.begunFrom : site ? *site : Site();
        m_drafts[key] = {now, randomIdentifier(), begunFrom};
    }
    m_problem->clear();
    fillTable();
    look();
}

void SitesView::look()
{
    const Site* site = current();
    const bool fresh = isNew();
    const auto draft = m_drafts.find(fresh || !site ? QString() : text(site->name));
    const bool staged = (site || fresh) && draft != m_drafts.end();
    m_form->setReadOnly(!m_services.workspaces.obstacle(Role::Administrator).isEmpty() && !staged &&
                        m_services.workspaces.isConnected());
    m_bar->setVisible(staged);
    const bool overtaken = wasOvertaken();
    m_reloadButton->setVisible(overtaken);
    m_keepButton->setVisible(overtaken);
    m_discardButton->setVisible(!overtaken);
    if (staged) {
        const QStringList changes =
            fresh ? QStringList{tr("A site is added. It can be used as soon as every node has it.")}
                  : changesOf(*site, draft->second.site);
        m_changes->setText(changes.join(QLatin1Char('\n')));
        const auto valid = authority::validate(draft->second.site);
        const bool untouched = fresh && draft->second.site.name.empty() && draft->second.site.origin.empty();
        if (overtaken)
            m_problem->show(
                Tone::Attention, tr("Somebody else changed this site meanwhile"),
                tr("Above stands how yours differs from what is in force now. Reload the site, or "
                   "keep your changes and save them over it."));
        else if (!valid && !untouched)
            m_problem->showError(QString(), valid.error());
        else if (valid && fresh && known(text(draft->second.site.name)))
            m_problem->show(Tone::Attention, tr("A site of that name is served already"),
                            tr("Saving would change it. Choose another name."));
    }
    m_services.workspaces.regate();
}

} // namespace signet::ui
