#include "tests/bench/rows.h"
#include "tests/bench/subjects.h"

#include <memory>

// The whole way of a token through the codec: base64url, header, key, signature or tag, and every claim
// judged; or claims written, sealed or signed, and encoded.

namespace signet::bench {

void addSignetRows()
{
    const auto scratch = std::make_shared<session::TokenScratch>();
    for (const auto& subject : signatureSubjects()) {
        addRow("signet/" + subject.name + "/verify", [&subject, scratch] {
            const auto opened = codec().verifyIdentity(subject.token, *subject.keys, now, *scratch);
            return opened && opened->subject == subject.identity.subject;
        });
        addRow("signet/" + subject.name + "/sign", [&subject, scratch] {
            return codec().sign(subject.identity, *subject.keys, now, *scratch).has_value();
        });
    }
    const auto& subject = sealingSubject();
    addRow("signet/A256GCM/open", [&subject, scratch] {
        const auto opened = codec().openSession(subject.token, *subject.keys, now, *scratch);
        return opened && opened->sid == subject.session.sid;
    });
    // The same session with data of the site's own: claims that are nested take the longer way through JSON.
    auto withData = subject.session;
    withData.name.clear();
    withData.dataJson = R"({"wsLang":"en"})";
    const auto token = orGiveUp(codec().seal(withData, *subject.keys, issuedAt, *scratch), "sealing");
    addRow("signet/A256GCM/open_with_data", [&subject, scratch, token] {
        const auto opened = codec().openSession(token, *subject.keys, now, *scratch);
        return opened && opened->data.isObject();
    });
    addRow("signet/A256GCM/seal", [&subject, scratch] {
        return codec().seal(subject.session, *subject.keys, now, *scratch).has_value();
    });
}

} // namespace signet::bench
