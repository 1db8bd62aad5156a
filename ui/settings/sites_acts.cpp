#include "core/base/random.h"
#include "ui/settings/site_form.h"
#include "ui/settings/site_sheets.h"
#include "ui/settings/sites_view.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/refresher.h"
#include "ui/widgets/row_table.h"
#include "ui/workspace/workspace_holder.h"

#include <algorithm>

namespace signet::ui {

using authority::Site;

namespace {

QString text(const std::string& from)
{
    return QString::fromStdString(from);
}

} // namespace

void SitesView::startNew()
{
    if (m_drafts.count(QString()) == 0)
        m_drafts[QString()] = {Site(), randomIdentifier(), Site()};
    fillTable();
    m_table->select(newId);
    showSite();
    m_form->firstFocus()->setFocus(Qt::OtherFocusReason);
}

void SitesView::discard()
{
    const bool fresh = isNew();
    m_drafts.erase(fresh ? QString() : m_table->currentId());
    fillTable();
    if (fresh && m_table->model()->rowCount() > 0)
        chooseRow(*m_table, 0);
    showSite();
}

void SitesView::keep()
{
    const Site* site = current();
    const auto draft = m_drafts.find(m_table->currentId());
    if (!site || draft == m_drafts.end())
        return;
    draft->second.site.version = site->version;
    draft->second.begunFrom = *site;
    draft->second.requestId = randomIdentifier();
    showSite();
}

void SitesView::save()
{
    const bool fresh = isNew();
    const QString key = fresh ? QString() : m_table->currentId();
    const auto draft = m_drafts.find(key);
    Workspace* workspace = m_services.workspaces.current();
    if (draft == m_drafts.end() || !workspace)
        return;
    m_saving = true;
    m_services.workspaces.regate();
    workspace
        ->ask<Site>([site = draft->second.site, id = draft->second.requestId](protocol::Client& client) {
            return client.putSite(site, id);
        })
        .then(this, [this, key, asked = m_generation](const Result<Site>& saved) {
            if (asked != m_generation)
                return;
            m_saving = false;
            if (!saved) {
                m_problem->showError(tr("It has not been saved"), saved.error());
                if (saved.error().code == ErrorCode::Conflict)
                    m_refresher->ask(); // what another operator made of it
                m_services.workspaces.regate();
                return;
            }
            m_drafts.erase(key);
            Site site = *saved;
            const auto place = std::find_if(m_answer.sites.begin(), m_answer.sites.end(),
                                            [&](const Site& other) { return other.name == site.name; });
            if (place == m_answer.sites.end())
                m_answer.sites.push_back(site);
            else
                *place = site;
            fillTable();
            m_table->select(text(site.name));
            showSite();
            m_refresher->ask();
            Q_EMIT said(tr("%1 is saved and in force").arg(shownName(site)), Tone::Good);
        });
}

void SitesView::openMediaWiki()
{
    auto* sheet = new MediaWikiSheet(*current(), m_services);
    connect(sheet, &MediaWikiSheet::said, this, &SitesView::said);
    sheet->open();
}

void SitesView::openSecret()
{
    const Site site = *current();
    auto* sheet = new SecretSheet(site, m_services);
    connect(sheet, &SecretSheet::said, this, &SitesView::said);
    connect(sheet, &OperatorSheet::wanted, this, [this, sheet, site] {
        Workspace* workspace = m_services.workspaces.current();
        if (!workspace)
            return;
        sheet->setBusy(true);
        // Shared, since what secrets live in is not copied.
        using Told = std::shared_ptr<SecretBytes>;
        workspace
            ->ask<Told>(
                [name = site.name, id = sheet->requestId()](protocol::Client& client) -> Result<Told> {
                    auto secret = client.renewSiteSecret(name, id);
                    if (!secret)
                        return tl::unexpected(std::move(secret.error()));
                    return std::make_shared<SecretBytes>(std::move(*secret));
                })
            .then(this, [this, alive = QPointer(sheet)](const Result<Told>& told) {
                if (told && alive)
                    alive->show(**told);
                else if (alive)
                    alive->showError(told.error());
                m_refresher->ask();
            });
    });
    sheet->open();
}

void SitesView::openRemove()
{
    const Site site = *current();
    auto* sheet = new RemoveSiteSheet(site, &m_services.window);
    connect(sheet, &OperatorSheet::wanted, this, [this, sheet, site] {
        Workspace* workspace = m_services.workspaces.current();
        if (!workspace)
            return;
        sheet->setBusy(true);
        workspace
            ->ask<void>([name = site.name, id = sheet->requestId()](protocol::Client& client) {
                return client.removeSite(name, id);
            })
            .then(this, [this, alive = QPointer(sheet), site](const Result<void>& removed) {
                if (!removed) {
                    if (alive)
                        alive->showError(removed.error());
                    return;
                }
                if (alive)
                    alive->close();
                m_drafts.erase(text(site.name));
                m_refresher->ask();
                Q_EMIT said(tr("%1 is no longer served").arg(shownName(site)), Tone::Good);
            });
    });
    sheet->open();
}

} // namespace signet::ui
