#pragma once

// The whole window as main makes it, with every page, for tests over the demo.
//
// Its clock stands. Thread-safety: the test's thread.

#include "tests/ui/console_fixture.h"
#include "ui/activity/activity_page.h"
#include "ui/keys/keys_page.h"
#include "ui/overview/overview_page.h"
#include "ui/revocations/revocations_page.h"
#include "ui/settings/settings_page.h"
#include "ui/statistics/statistics_page.h"

namespace signet::ui {

struct WholeConsole
{
    WholeConsole() : window(clock)
    {
        window.addPage(new OverviewPage(window.services()));
        window.addPage(new InspectPage(window.services()));
        window.addPage(new KeysPage(window.services()));
        window.addPage(new RevocationsPage(window.services()));
        window.addPage(new StatisticsPage(window.services()));
        window.addPage(new ActivityPage(window.services()));
        window.addPage(new SettingsPage(window.services()));
        window.finish();
        window.resize(1440, 900);
        window.show();
        const bool active = QTest::qWaitForWindowActive(&window);
        Q_UNUSED(active)
    }

    void openDemo()
    {
        DemoOptions demo;
        demo.standingAt = clock.now();
        window.opener().openDemo(demo);
        QTRY_VERIFY_WITH_TIMEOUT(window.workspaces().isConnected(), 60'000);
    }

    ManualClock clock{*parseTimestamp("2026-11-24T14:05:22Z")};
    MainWindow window;
};

} // namespace signet::ui
