#pragma once

// Sites in words: what each setting means as it stands, and what a change would change.
// Thread-safety: pure functions.

#include "core/authority/site.h"

#include <QString>
#include <QStringList>

namespace signet::ui {

struct SiteMeanings
{
    QString origin;
    QString session;
    QString absolute;
    QString remember;
    QString identity;
    QString sameSite;
    QString domain;
    QString budget;
    QString overflow;
    QString behindFeed;
    QString secret;
};
[[nodiscard]] SiteMeanings meaningsOf(const authority::Site& site);

[[nodiscard]] QString nameOf(session::SameSite sameSite);
/// "enwiki" or its title.
[[nodiscard]] QString shownName(const authority::Site& site);

/// A line for each difference, "Session lifetime: 1 hour, was 30 minutes"; empty when nothing changed.
[[nodiscard]] QStringList changesOf(const authority::Site& before, const authority::Site& after);

} // namespace signet::ui
