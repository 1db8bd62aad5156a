#include "app/command/bundle_input.h"

#include "app/command/key_input.h"
#include "app/command/passphrase.h"

namespace signet::command {

Result<std::vector<keys::Key>> openKeyBundle(const std::string& path, const std::string& recipientFile,
                                             const std::string& passphraseFile)
{
    const auto text = jose::readKeyFile(path, keys::maximumBundleSize);
    if (!text)
        return tl::unexpected(text.error());
    const auto about = [&](Error error) {
        error.message = "'" + path + "': " + error.message;
        return error;
    };
    if (!recipientFile.empty()) {
        const auto loaded = loadKeys(recipientFile, passphraseFile);
        if (!loaded)
            return tl::unexpected(loaded.error());
        if (loaded->keys.size() != 1)
            return fail(ErrorCode::InvalidInput, "'" + recipientFile + "' holds several keys",
                        "Name a file with the recipient's private key alone");
        return keys::openBundle(text->view(), loaded->keys.front().key).map_error(about);
    }
    auto source = PassphraseSource::make(path, passphraseFile);
    if (!source)
        return tl::unexpected(source.error());
    return source->openWith([&](const jose::PassphraseCallback& passphrase) {
        return keys::openBundle(text->view(), passphrase).map_error(about);
    });
}

} // namespace signet::command
