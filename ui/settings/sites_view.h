#pragma once

// The sites the authority serves: their lifetimes, cookie policy and failure policy, each with what it means.
// What is changed stands by until it is saved, with what will change in words; also while the connection is
// lost and while another site is looked at.
//
// Thread-safety: the window's thread only.

#include "core/authority/site.h"
#include "ui/shell/page.h"

#include <map>
#include <vector>

class QLabel;
class QFrame;
class QScrollArea;

namespace signet::ui {

class CommandButton;
class LastKnown;
class Notice;
class Refresher;
class RowTable;
class SiteForm;

class SitesView final : public QWidget
{
    Q_OBJECT

public:
    explicit SitesView(Services services, QWidget* parent = nullptr);

    [[nodiscard]] QWidget* firstFocus() const;
    [[nodiscard]] bool isSettled() const;
    void select(const QString& name);
    /// Sites with changes that have not been saved.
    [[nodiscard]] int staged() const { return static_cast<int>(m_drafts.size()); }
    void startNew();
    void openMediaWiki();
    void openSecret();
    void openRemove();

Q_SIGNALS:
    void said(const QString& text, signet::ui::Tone tone);

private:
    /// Of the row of a site that is not saved yet.
    static inline const QString newId = QStringLiteral("\u0001new");
    struct Answer
    {
        std::vector<authority::Site> sites;
        Timestamp now{};
    };
    struct Draft
    {
        authority::Site site;
        std::string
            requestId; ///< made anew with each change, so that saving again what was lost happens once
        authority::Site begunFrom = {};
    };
    QWidget* makeList();
    QWidget* makeDetail();
    void makeCommands();
    void startAnew();
    void ask();
    void show(const Answer& answer);
    void fillTable();
    void showSite();
    void edited();
    void look();
    void save();
    void discard();
    void keep();
    [[nodiscard]] const authority::Site* known(const QString& name) const;
    [[nodiscard]] const authority::Site* current() const; ///< as the authority has it
    [[nodiscard]] bool isNew() const;
    [[nodiscard]] bool wasOvertaken() const; ///< the site was changed since its draft was begun

    Services m_services;
    Refresher* m_refresher = nullptr;
    Command* m_add = nullptr;
    Command* m_save = nullptr;
    Command* m_discard = nullptr;
    Command* m_reload = nullptr;
    Command* m_keep = nullptr;
    Command* m_mediaWiki = nullptr;
    Command* m_secret = nullptr;
    Command* m_remove = nullptr;
    LastKnown* m_lastKnown = nullptr;
    Notice* m_notice = nullptr;
    RowTable* m_table = nullptr;
    QLabel* m_empty = nullptr;
    QWidget* m_detail = nullptr;
    QLabel* m_heading = nullptr;
    SiteForm* m_form = nullptr;
    QScrollArea* m_scroll = nullptr;
    QFrame* m_bar = nullptr;
    QLabel* m_changes = nullptr;
    CommandButton* m_reloadButton = nullptr;
    CommandButton* m_keepButton = nullptr;
    CommandButton* m_discardButton = nullptr;
    Notice* m_problem = nullptr;
    Answer m_answer;
    std::map<QString, Draft> m_drafts; ///< by name as the authority knows it; "" for a new one
    bool m_saving = false;
    std::uint64_t m_generation = 0;
};

} // namespace signet::ui
