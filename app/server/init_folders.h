#pragma once

// The folders that signetd init and certificate make files in: held, so that one comes after the other, and
// rid of what one that was killed has left there.
//
// Errors: Io. Thread-safety: main's thread.

#include "app/server/settings.h"
#include "core/base/descriptor.h"

namespace signet::server {

[[nodiscard]] std::string folderOf(const std::string& path);
[[nodiscard]] Result<void> makeFolderOf(const std::string& path);

/// The folders of these files, which one process after the other has to itself. They must be there.
[[nodiscard]] Result<std::vector<Descriptor>> holdFoldersOf(const std::vector<std::string>& files);

/// Takes away what an init that was killed has left: a record, a key or a certificate under the name it has
/// while it is made. A key is overwritten first. Only while the folders are held.
void removeUnfinished(const ServerSettings& settings);

} // namespace signet::server
