#pragma once

// The data door's answers, written by hand: what was opened, sealed, restored or refused, as JSON.
//
// Thread-safety: pure functions but for the answer they fill.

#include "app/server/data_door/site_cookies.h"
#include "app/server/http/answer.h"

namespace signet::server {

void writeOpened(const authority::Opened& opened, const SiteCookies* cookies, Timestamp now, Answer& answer);
void writeSealed(const authority::Sealed& sealed, const SiteCookies& cookies, Timestamp now, Answer& answer);
void writeRestored(const authority::Restored& restored, const SiteCookies& cookies, Timestamp now,
                   Answer& answer);
/// 401 {"refusal":"expired"}: told to the site, never to the visitor.
void writeRefused(Refusal refusal, Answer& answer);
/// 200 {"ended":true,"set_cookie":[…]} with lines that take the site's cookies away.
void writeEnded(const SiteCookies* cookies, Answer& answer);

} // namespace signet::server
