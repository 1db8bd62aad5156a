#include "core/jose/base64url_simd.h"

#if defined(__x86_64__) && (defined(__GNUC__) || defined(__clang__))
#define SIGNET_HAS_AVX2_CODE 1
#include <immintrin.h>
#else
#define SIGNET_HAS_AVX2_CODE 0
#endif

namespace signet::jose {

#if SIGNET_HAS_AVX2_CODE

namespace {

// Until it is set, while other objects are still being made, the scalar code answers the same.
const bool cpuHasAvx2 = __builtin_cpu_supports("avx2") != 0;

// 32 characters to 32 six-bit values; `valid` becomes false if one is outside the alphabet.
__attribute__((target("avx2"))) __m256i toValues(__m256i text, bool& valid) noexcept
{
    const auto within = [&](char first, char last) __attribute__((target("avx2")))
    {
        return _mm256_and_si256(_mm256_cmpgt_epi8(text, _mm256_set1_epi8(static_cast<char>(first - 1))),
                                _mm256_cmpgt_epi8(_mm256_set1_epi8(static_cast<char>(last + 1)), text));
    };
    const __m256i upper = within('A', 'Z');
    const __m256i lower = within('a', 'z');
    const __m256i digit = within('0', '9');
    const __m256i dash = _mm256_cmpeq_epi8(text, _mm256_set1_epi8('-'));
    const __m256i line = _mm256_cmpeq_epi8(text, _mm256_set1_epi8('_'));
    const __m256i any =
        _mm256_or_si256(_mm256_or_si256(_mm256_or_si256(upper, lower), digit), _mm256_or_si256(dash, line));
    valid = _mm256_movemask_epi8(any) == -1;
    __m256i shift = _mm256_and_si256(upper, _mm256_set1_epi8(-65));
    shift = _mm256_or_si256(shift, _mm256_and_si256(lower, _mm256_set1_epi8(-71)));
    shift = _mm256_or_si256(shift, _mm256_and_si256(digit, _mm256_set1_epi8(4)));
    shift = _mm256_or_si256(shift, _mm256_and_si256(dash, _mm256_set1_epi8(17)));
    shift = _mm256_or_si256(shift, _mm256_and_si256(line, _mm256_set1_epi8(-32)));
    return _mm256_add_epi8(text, shift);
}

// 32 six-bit values to 24 bytes, in the low part of the result.
__attribute__((target("avx2"))) __m256i packValues(__m256i values) noexcept
{
    const __m256i pairs = _mm256_maddubs_epi16(values, _mm256_set1_epi32(0x01400140));
    const __m256i quads = _mm256_madd_epi16(pairs, _mm256_set1_epi32(0x00011000));
    const __m256i order = _mm256_setr_epi8(2, 1, 0, 6, 5, 4, 10, 9, 8, 14, 13, 12, -1, -1, -1, -1, 2, 1, 0, 6,
                                           5, 4, 10, 9, 8, 14, 13, 12, -1, -1, -1, -1);
    const __m256i lanes = _mm256_shuffle_epi8(quads, order);
    return _mm256_permutevar8x32_epi32(lanes, _mm256_setr_epi32(0, 1, 2, 4, 5, 6, 3, 7));
}

__attribute__((target("avx2"))) std::size_t decodeAvx2(const char* text, std::size_t size, std::uint8_t* out,
                                                       std::size_t room) noexcept
{
    std::size_t done = 0;
    std::size_t written = 0;
    // A store writes 32 bytes of which 24 count, so room for the other 8 is needed too.
    while (size - done >= 32 && room - written >= 32) {
        const __m256i block = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(text + done));
        bool valid = false;
        const __m256i values = toValues(block, valid);
        if (!valid)
            break;
        _mm256_storeu_si256(reinterpret_cast<__m256i*>(out + written), packValues(values));
        done += 32;
        written += 24;
    }
    // Half a block more: what a nonce and most of a tag come to.
    if (size - done >= 16 && room - written >= 16) {
        const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text + done));
        bool valid = false;
        const __m256i values = toValues(_mm256_inserti128_si256(_mm256_set1_epi8('A'), block, 0), valid);
        if (valid) {
            _mm_storeu_si128(reinterpret_cast<__m128i*>(out + written),
                             _mm256_castsi256_si128(packValues(values)));
            done += 16;
        }
    }
    return done;
}

// 24 bytes, 12 in each lane, to 32 six-bit values.
__attribute__((target("avx2"))) __m256i spreadBytes(__m256i bytes) noexcept
{
    const __m256i order = _mm256_setr_epi8(1, 0, 2, 1, 4, 3, 5, 4, 7, 6, 8, 7, 10, 9, 11, 10, 1, 0, 2, 1, 4,
                                           3, 5, 4, 7, 6, 8, 7, 10, 9, 11, 10);
    const __m256i groups = _mm256_shuffle_epi8(bytes, order);
    const __m256i high = _mm256_mulhi_epu16(_mm256_and_si256(groups, _mm256_set1_epi32(0x0FC0FC00)),
                                            _mm256_set1_epi32(0x04000040));
    const __m256i low = _mm256_mullo_epi16(_mm256_and_si256(groups, _mm256_set1_epi32(0x003F03F0)),
                                           _mm256_set1_epi32(0x01000010));
    return _mm256_or_si256(high, low);
}

__attribute__((target("avx2"))) __m256i toCharacters(__m256i values) noexcept
{
    const auto above = [&](char limit) __attribute__((target("avx2")))
    {
        return _mm256_cmpgt_epi8(values, _mm256_set1_epi8(limit));
    };
    // From each range to the next the distance to the character changes by a constant.
    __m256i shift = _mm256_set1_epi8('A');
    shift = _mm256_add_epi8(shift, _mm256_and_si256(above(25), _mm256_set1_epi8(71 - 65)));
    shift = _mm256_add_epi8(shift, _mm256_and_si256(above(51), _mm256_set1_epi8(-4 - 71)));
    shift = _mm256_add_epi8(shift, _mm256_and_si256(above(61), _mm256_set1_epi8(-17 + 4)));
    shift = _mm256_add_epi8(shift, _mm256_and_si256(above(62), _mm256_set1_epi8(32 + 17)));
    return _mm256_add_epi8(values, shift);
}

__attribute__((target("avx2"))) std::size_t encodeAvx2(const std::uint8_t* bytes, std::size_t size, char* out,
                                                       std::size_t room) noexcept
{
    std::size_t done = 0;
    std::size_t written = 0;
    // The second load reads 16 bytes from offset 12.
    while (size - done >= 28 && room - written >= 32) {
        const __m128i first = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes + done));
        const __m128i second = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes + done + 12));
        const __m256i block = _mm256_inserti128_si256(_mm256_castsi128_si256(first), second, 1);
        _mm256_storeu_si256(reinterpret_cast<__m256i*>(out + written), toCharacters(spreadBytes(block)));
        done += 24;
        written += 32;
    }
    return done;
}

} // namespace

std::size_t decodeBase64urlBlocks(std::string_view text, std::span<std::uint8_t> out) noexcept
{
    return cpuHasAvx2 ? decodeAvx2(text.data(), text.size(), out.data(), out.size()) : 0;
}

std::size_t encodeBase64urlBlocks(std::span<const std::uint8_t> bytes, std::span<char> out) noexcept
{
    return cpuHasAvx2 ? encodeAvx2(bytes.data(), bytes.size(), out.data(), out.size()) : 0;
}

#else

std::size_t decodeBase64urlBlocks(std::string_view, std::span<std::uint8_t>) noexcept
{
    return 0;
}
std::size_t encodeBase64urlBlocks(std::span<const std::uint8_t>, std::span<char>) noexcept
{
    return 0;
}

#endif

} // namespace signet::jose
