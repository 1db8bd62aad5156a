#include "core/base/text.h"
#include "core/jose/jwe.h"
#include "core/jose/jws.h"
#include "tests/bench/rows.h"
#include "tests/bench/subjects.h"

#include <memory>

namespace signet::bench {

void addSignetRows()
{
    for (const auto& subject : signatureSubjects()) {
        const auto keys = std::make_shared<const jose::JwkSet>(jose::JwkSet::of(subject.key));
        addRow("signet/" + subject.name + "/verify",
               [&subject, keys] { return jose::verifyJws(subject.token, *keys).has_value(); });
        addRow("signet/" + subject.name + "/sign", [&subject] {
            return jose::signCompact(asBytes(subject.claims), subject.key,
                                     {.algorithm = subject.algorithm, .headerJson = {}})
                .has_value();
        });
    }
    const auto& subject = sealingSubject();
    const auto keys = std::make_shared<const jose::JwkSet>(jose::JwkSet::of(subject.key));
    addRow("signet/A256GCM/open",
           [&subject, keys] { return jose::decryptJwe(subject.token, *keys).has_value(); });
    addRow("signet/A256GCM/seal",
           [&subject] { return jose::encryptCompact(asBytes(subject.claims), subject.key, {}).has_value(); });
}

} // namespace signet::bench
