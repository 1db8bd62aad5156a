// Runs one fuzz target over files: the seeds, and every input that ever broke it.
//
// Usage: replay_<target> FILE|FOLDER…      a folder that is not there is empty; no input at all is a failure

#include "tests/fuzz/property.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> filesOf(const fs::path& path)
{
    std::vector<fs::path> files;
    std::error_code ignored;
    if (!fs::is_directory(path, ignored)) {
        if (fs::exists(path, ignored))
            files.push_back(path);
        return files;
    }
    for (const auto& entry : fs::directory_iterator(path, ignored)) {
        if (entry.is_regular_file())
            files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

bool replay(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    if (file.bad() || !file.is_open()) {
        std::fprintf(stderr, "%s cannot be read\n", path.c_str());
        return false;
    }
    std::fprintf(stderr, "%s\n", path.filename().c_str());
    // A heap block of exactly this size, so that AddressSanitizer sees a read past its end.
    // libFuzzer's empty input is a null pointer.
    const auto input = bytes.empty() ? nullptr : std::make_unique<std::uint8_t[]>(bytes.size());
    std::copy(bytes.begin(), bytes.end(), input.get());
    return LLVMFuzzerTestOneInput(input.get(), bytes.size()) == 0;
}

} // namespace

int main(int argc, char** argv)
{
    std::size_t count = 0;
    for (int i = 1; i < argc; ++i) {
        for (const auto& file : filesOf(argv[i])) {
            if (!replay(file))
                return 1;
            ++count;
        }
    }
    std::fprintf(stderr, "%zu inputs replayed\n", count);
    return count == 0 ? 1 : 0;
}
