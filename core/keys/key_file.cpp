#include "core/keys/key_file.h"

#include "core/base/text.h"
#include "core/keys/key_bundle.h"

namespace signet::keys {

namespace {

std::string formatOf(std::string_view text, const jose::JwkSet& set)
{
    if (!text.empty() && text.front() == 0x30)
        return "DER";
    if (text.find("-----BEGIN ") != std::string_view::npos)
        return "PEM";
    return set.size() == 1 && text.find("\"keys\"") == std::string_view::npos ? "JWK" : "JWKS";
}

} // namespace

Result<LoadedKeys> readKeys(std::string_view text, const std::string& name,
                            const jose::PassphraseCallback& passphrase)
{
    LoadedKeys loaded;
    const auto about = [&](Error error) {
        error.message = name + ": " + error.message;
        return tl::unexpected(std::move(error));
    };
    if (isBundle(text)) {
        auto keys = openBundle(text, passphrase);
        if (!keys)
            return about(std::move(keys.error()));
        for (auto& key : *keys) {
            if (key.material)
                loaded.keys.push_back({std::move(*key.material), std::string(toString(key.state))});
        }
        loaded.format = "key bundle";
        return loaded;
    }
    auto set = !text.empty() && text.front() == 0x30
                   ? jose::Jwk::fromDer(asBytes(text), passphrase).map([](jose::Jwk key) {
                         return jose::JwkSet::of(std::move(key));
                     })
                   : jose::JwkSet::parse(text, passphrase);
    if (!set)
        return about(std::move(set.error()));
    for (const auto& key : set->keys())
        loaded.keys.push_back({key, {}});
    loaded.format = formatOf(text, *set);
    return loaded;
}

Result<LoadedKeys> loadKeyFile(const std::string& path, const jose::PassphraseCallback& passphrase)
{
    const auto content = jose::readKeyFile(path, maximumBundleSize);
    if (!content)
        return tl::unexpected(content.error());
    return readKeys(content->view(), path, passphrase);
}

} // namespace signet::keys
