// The pages Keys and Revocations for those who do not see them or use no mouse: in every state and sheet each
// control has a name, and Tab comes to every one.

#include "tests/ui/page_walk.h"
#include "tests/ui/pages_fixture.h"
#include "ui/keys/keys_page.h"
#include "ui/revocations/revocations_page.h"

using namespace signet;
using namespace signet::ui;

namespace {

template <typename PageType>
void walkScenes(TestAuthority& authority)
{
    PageConsole<PageType> console(authority);
    console.page->firstFocus()->setFocus();
    QCOMPARE(notReachedByTab(console.window), QStringList());
    for (const Scene& scene : console.page->scenes()) {
        bool reached = false;
        scene.prepare([&reached] { reached = true; });
        QTRY_VERIFY2_WITH_TIMEOUT(reached, qPrintable(scene.name), 20'000);
        const Walk result = walk(console.window);
        QVERIFY2(result.unnamed.isEmpty(),
                 qPrintable(scene.name + QStringLiteral(": ") + result.unnamed.join(QStringLiteral("; "))));
        QVERIFY(result.controls >= 8);
    }
}

} // namespace

class TestPagesAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keys()
    {
        TestAuthority authority;
        authority.seal("40213");
        walkScenes<KeysPage>(authority);
    }

    void revocations()
    {
        TestAuthority authority;
        revocation::Revocation one;
        one.id = randomIdentifier();
        one.kind = revocation::Kind::User;
        one.site = "enwiki";
        one.target = "40213";
        authority.revoke({one});
        walkScenes<RevocationsPage>(authority);
    }
};

SIGNET_CONSOLE_TEST(TestPagesAccessibility)
#include "test_pages_accessibility.moc"
