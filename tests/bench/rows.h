#pragma once

// The rows of signet_bench. A row is named <who>/<algorithm>/<what>: who is raw, signet, cjose or libjwt;
// what is verify, sign, open or seal.
//
// Each row does one thing once an iteration and says whether it succeeded, so that nobody is fast by failing.
// Everything that a server would keep between requests (keys, contexts, parsers) is made before the clock
// runs. The counter `allocations` is heap allocations an iteration, OpenSSL's included.

#include <functional>
#include <string>

namespace signet::bench {

/// Registers a row. `work` does the thing once and returns whether it came out right.
void addRow(const std::string& name, std::function<bool()> work);

/// OpenSSL alone on the same bytes, with keyed contexts kept: what the mathematics cost.
void addRawRows();
/// Signet's own: a compact token in, its claims out, judged; or claims in, a token out.
void addSignetRows();
/// libcjose, and jansson on which it stands for the claims: the same as Signet's rows, keys loaded once.
void addCjoseRows();
/// libjwt 1.x: a compact token in, its claims out, issuer, audience and times compared. It takes no loaded
/// key, only the PEM text, which it reads on every call; that is what its users get.
void addLibjwtRows();

} // namespace signet::bench
