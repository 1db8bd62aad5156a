// Signatures, digests and links from anybody: what is read is written back in one form and read again as the
// same; nothing made up is ever a signed request.

#include "core/base/text.h"
#include "core/protocol/message_signature.h"
#include "core/protocol/pairing_link.h"
#include "core/protocol/structured_field.h"
#include "tests/fuzz/property.h"

#include <algorithm>

using namespace signet;
using namespace signet::protocol;

namespace {

template <typename Parse>
void oneForm(std::string_view field, const Parse& parse)
{
    const auto read = parse(field);
    if (!read)
        return;
    const auto written = structured::toText(*read);
    const auto again = parse(written);
    SIGNET_PROPERTY(again);
    SIGNET_PROPERTY(structured::toText(*again) == written);
}

void basesFollowTheirInput(std::string_view field)
{
    const auto inputs = parseSignatureInput(field);
    if (!inputs)
        return;
    static const HttpRequest request{"GET", "/a?b=c", {{"host", "x"}, {"example", "a=1, b=(c d);e"}}, "body"};
    const MessageParts parts{&request, nullptr, "https", {}};
    for (const auto& input : *inputs) {
        const auto base = signatureBase(input, parts);
        if (!base)
            continue;
        // One line for each component, and the last for the parameters: nothing in between can be slipped in.
        const auto lines = static_cast<std::size_t>(std::count(base->begin(), base->end(), '\n'));
        SIGNET_PROPERTY(lines == input.components.size());
        SIGNET_PROPERTY(base->ends_with(input.parameters));
    }
}

void nothingMadeUpIsSigned(std::string_view text)
{
    static const auto key = *jose::Jwk::generate(jose::Algorithm::EdDSA);
    const auto keyFor = [](const std::string&) -> Result<jose::Jwk> { return key.publicKey(); };
    const auto split = text.find('\n');
    HttpRequest request{"POST", "/v1/keys", {}, "body"};
    request.headers.emplace_back("signature-input", text.substr(0, split));
    request.headers.emplace_back("signature",
                                 split == std::string_view::npos ? "sig1=::" : text.substr(split + 1));
    request.headers.emplace_back("content-digest", contentDigest("body"));
    SIGNET_PROPERTY(!verifyRequest(request, keyFor, Timestamp{Seconds{1'800'000'000}}));
}

void linksAreWhole(std::string_view text)
{
    const auto link = parsePairingLink(text);
    if (!link)
        return;
    SIGNET_PROPERTY(isUtf8(link->name) && !link->host.empty() && link->port != 0 && !link->code.empty());
    const auto again = parsePairingLink(toString(*link));
    SIGNET_PROPERTY(again && again->host == link->host && again->port == link->port &&
                    again->code == link->code && again->pin == link->pin && again->name == link->name);
    SIGNET_PROPERTY(readablePin(link->pin).size() == 95);
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    oneForm(text, structured::parseDictionary);
    oneForm(text, structured::parseList);
    oneForm(text, structured::parseItem);
    basesFollowTheirInput(text);
    nothingMadeUpIsSigned(text);
    linksAreWhole(text);
    if (contentDigestFits(text, "body"))
        SIGNET_PROPERTY(text.find("sha-") != std::string_view::npos);
    if (const auto bytes = structured::decodeBase64(text))
        SIGNET_PROPERTY(structured::encodeBase64(*bytes) == text);
    return 0;
}
