#pragma once

// Keys made for the fuzz targets and used nowhere else, and tokens made with them.

#include <array>
#include <string_view>

namespace signet::fuzz {

/// What every token made with these keys says.
inline constexpr std::string_view knownPayload = R"({"iss":"https://login.example.org","sub":"Example"})";
/// The same of a token whose payload is not encoded (RFC 7797).
inline constexpr std::string_view knownPlainPayload = "plain/text";

// clang-format off
inline constexpr std::string_view secretSigningKeys = R"keys({"keys":[
{"alg":"HS256","kid":"h","kty":"oct","use":"sig","k":"-1LuroeoJ52O7_IcBLhKmSwXpJ4X7RG46kqsmXGGhvI"}
]})keys";

inline constexpr std::string_view pairedSigningKeys = R"keys({"keys":[
{"alg":"ES256","crv":"P-256","kid":"e","kty":"EC","use":"sig","x":"7vEceZVgECM9Da-vEyBBs2BsofYghUdbsKaJD_YBtvQ","y":"ZJDM7Iq3SCyfy4nMKK3_BLKHDV3FP-y9rZqsrCchW84","d":"MJ_RSS5L0OI5J3Z5-MVFV_ylGiidcO0rpRv1SgBjYg0"},
{"alg":"EdDSA","crv":"Ed25519","kid":"o","kty":"OKP","use":"sig","x":"1jmOyH1yNfgiWmSJSBRmx1t1EXIDqI4rPWqUNLrnGeU","d":"-i0r4Su_vmtQZ9v0MA2Go8B1mDsqxlFj-Gkkv_oLOo8"},
{"alg":"RS256","e":"AQAB","kid":"r","kty":"RSA","n":"srbYBZV5N8HAPoypAT9Yu1xurRYC7cN6mucC6mfBHsdiszyv4jAjHGW_HwsTRixd5ooWW3N8XVlOu-NjLgfYHa8wvXyVdwP3xXvJh2ffMHxFjPQL7XIVkQxiJkiTmVHmv6KuzvQV9wLLWEWuKBBBqMvGDqumtvh2gHEuxSbCRiCOO42e0Aniq4ton_c-1QW5Bx0_vHQD3J_9KPp1xKbS7prHzVGz15FD_QIIBYM6TjT7Ojb8_V44Jewvt9jhrcsqt2As45OJPT5esbun7ER6eneOetEwmvVCGRYY7k8lWdPA6-KBCtH_2p5DXNh77Cnq7xPNYsxOoAuuOjf5LdqX8w","use":"sig","d":"C7RrZpMF6uk--MaVC3z4iBQdA_h7ZAYkoabJEcz00_OI59m5xuDFoLnOcC9bnLURyCRTVyIzsX6rAb96HFnGkkvwlcbmMfLQR56WMhuf_XJBZEkLMb4byOTpb4qn704Mnl1-muHxDfBtaZ0hGgRvWg_qkcU1RV0ow1XMxq9r4IefEcjcSYhIY9qFj2sRggl8rsaI-i6QJkyn-Vn0DJIbIxh2SDeso3cnwWpHmN3-TqPBrHQDY_cXms2OvlvZsjQL7CFP7ZrvS6TFOzYO0s6FpSLfwQxdK0Zs-kWyLXxY2oyFOhqcN6nb_qJN5BJLK5Zy5ezExM780i-Q5eQkOrp-VQ","p":"4PZFz2B0ik-fXWaRt2Yav9lo1ugA7bHOmcauJMsUZmu7Pf008USdyqIjhCjyW-LQxzQeiBFtJ7YewJ0HroFPPJbZPEfAiM3plbvvRB0HJWBn2oSUGueGDFv9e6AtqqgYNTlJYczeB1bBv2T5cxLpMb6YslZagfZId0p21ZxV4Vc","q":"y18V7wK3Gdu-0pwkxL6eClVuVVT-LNJHjUmroTEHjDj9N6VT946s1UtcOiK9qUhiSC6fcnWw7WXEXBcKz3xGss2InMHlTkGzjRlQz2xSNbuWeEuE6QPZgAvd0pup2oVTL6UtMXPB1R4-c52ul1JiSmN9CdZeuWsZCjnJCkzPUMU","dp":"ufe8dBd3n9L8mjitYyAcIta2TVoTUmu3r_XHhhD_dz-91RvZxU2E57srgxhaac1R7CtQxgkp5DcwquflLsQk3aCSSrvCFRWr8KUgwX0BqEtO7xzEVo1oihUNskITHk3BXVZTLG8waH62weLWN-O9NOsrzdmHDoKrGzpKjIGlmRc","dq":"GdF4d19g32eGUjaAdHm-lpFB8JNZsVcAvm8b2tremm6htu7GOidiybFHhBnk-hi2YXOJyn4md_zzcL18IdslHo35Se1TrxuoL8GHAM4_oZKvB5aOyQY0Fo1rG9GnPpaueN3_XsfTU7sDMqpR_-P1lnwK47TTUbbG9wVfAG-_4gE","qi":"qwdEJp8bzZrUh667tAlUMpr0Usl9Pwxk_pudY_gXwvsB2OjOB3B0rqMgXY_FV1UePq9xEwJYR7BPynSokgu0OND47JTNQK5KXQJkKBlquSOEI3-ZKKutnQhSAg_w9D5bs86yymwyebFqrjn6GJZWd2Nx31TOpiW7w331K_b2CGA"}
]})keys";

inline constexpr std::array<std::string_view, 4> signedTokens{
"eyJhbGciOiJIUzI1NiIsImtpZCI6ImgiLCJ0eXAiOiJKV1QifQ.eyJpc3MiOiJodHRwczovL2xvZ2luLmV4YW1wbGUub3JnIiwic3ViIjoiRXhhbXBsZSJ9.X830utNSDqxZyum0R2dJQxCN_AX-jBPHOi11NvHxEAM",
"eyJhbGciOiJFUzI1NiIsImtpZCI6ImUiLCJ0eXAiOiJKV1QifQ.eyJpc3MiOiJodHRwczovL2xvZ2luLmV4YW1wbGUub3JnIiwic3ViIjoiRXhhbXBsZSJ9._5_AnCZdhstsPLKiJ-088ODXRxPdEnGgci5BR1dqZMZtWK6-n-w35ezabsycQ72dD2DeQ2-Id3ft6HN1ZW_Trw",
"eyJhbGciOiJFZERTQSIsImtpZCI6Im8iLCJ0eXAiOiJKV1QifQ.eyJpc3MiOiJodHRwczovL2xvZ2luLmV4YW1wbGUub3JnIiwic3ViIjoiRXhhbXBsZSJ9.vNPHWQbbMgtu32JRxfw0iQMa-zIOftXKQpOPGC_PgYkRs79AT3QoUzIrS_QgIwN17Qk-CoeT-AMkDiTK3ZHIDw",
"eyJhbGciOiJSUzI1NiIsImtpZCI6InIiLCJ0eXAiOiJKV1QifQ.eyJpc3MiOiJodHRwczovL2xvZ2luLmV4YW1wbGUub3JnIiwic3ViIjoiRXhhbXBsZSJ9.JJuvXRsAJdqnuuIjgO9lPLkv2oV5KzukjjrcAL9d3ezNL0iT5seGMhYfkP5AWGdj6NKEIlhqXw6vdLbHJzWrX4oECPQDLZENzMroID-GT4kJm7tX77ajTzbPgjhLlFHBQWH7fJqKDPnXluoHG_xkbfILsu_RbzoauvxFdEEgCKyzGgQCGTWSMdV4S4okcYxma-3jp-P-CcO2ErSD9GzdC3urGMnKej7CCvH2HSZkVdJVNAAXt-lXiBauSeoz3OQXdHAl-CsFf-QSMr3fcTcEz6RJ0_J3hdF0Af3zkhqQWK5Lo4N65KD4tKfEV-bylzSKhAYIZJAd8Cp2VuL3HSEzCA",
};

inline constexpr std::string_view sealingKeys = R"keys({"keys":[
{"alg":"A256GCM","kid":"d","kty":"oct","use":"enc","k":"NBs8zPdD4nVk9E7oVxiPMpr9IlFUTVWO2yIdQmaGA7w"},
{"alg":"A128CBC-HS256","kid":"c","kty":"oct","use":"enc","k":"RSDRL23Tae2yuNchb8CoEA-Ilu0_VDPL9d0aDpn-AJg"},
{"alg":"A256KW","kid":"w","kty":"oct","use":"enc","k":"w5MpjDj1PY0qKpUDrQeYYKAgK2H9EiLr47D59ailQv8"},
{"alg":"A256GCMKW","kid":"g","kty":"oct","use":"enc","k":"acjQ2I3NXjBBGA8zGqitUMEVIQx79EsrEe919xyo-OY"},
{"alg":"ECDH-ES","crv":"P-256","kid":"e","kty":"EC","use":"enc","x":"sjYA5D4spi1nRYSPsnBHwHOJJVqaUI1TZWx4HV0TXcE","y":"xDb2Bd4kH9JeNfvJ9Qj00BvWFAQBOSUQu8IIG5Z9VP4","d":"ShVOHR3QYt_Bj7uyeTlcQg4CX6CWBlyQvCAkyt3xezA"},
{"alg":"ECDH-ES+A256KW","crv":"X25519","kid":"x","kty":"OKP","x":"CJ5G--v8YDEFabx8p_OEQX7zu0frrYPQb7Vdblo2lVg","d":"QL503YfWV54gpBpw3j_-UAJsQJ7uc5YSrx6SMt18G2Q"},
{"alg":"RSA-OAEP-256","e":"AQAB","kid":"r","kty":"RSA","n":"sHarSAtN6eXstOwN8JvymUTCEN3h3IQUUPH1gVy519L94P_iKkUkHJ8BpBNk2EYwATbXTX8C4RkBan3-rv2pKnARtlvKqhMxqDH4IJkzJcQYnHGVJvvQiCap-JaTWMt25SjYLhBRX0OTONClc5hC0Z2HPVW43aM1S9SDRu1ACFgLDFetunmHYvLhhTEXxAUWz85zbvwFz4Fwv-NmBQHFNUT4ZRt-7B8bQZDAHfIaS9vTa5BNfv4t5vWxSvllS4NBpObkZildzdl7SaoF4Zzw3WmZI-Fu5Y0HxIjh7jN4zn9segpE6dbcurdT5nw-460hLJ-z41LRhmozLQAxWPs5mw","use":"enc","d":"R8yJBX-__GbWiIixZVB2haFB2w4Eq647-_FvBGsfnK6XKPjEY5GNT23tA372nb71IlFXigsfN0pu1o8cVMQWFBPUSSARFmFH55kpTc43zup6XxEh8GIuJ2-f4esWWd8zaatURm3SRhIfMVNHtoBh05smXzDlTpzs_wUhQvcegiXuga0TuLbI0cjT_fI5zjwrdkpmzEZfxDkVQaEvARf_jAkLagRwAatGjfO9Q1eZ1ATPbilKlAo2qBByHRO4zexC5wEgjHcu07_lrBJG5ovsSSD6QR8U44IAuXXVbWDpeBvBCtYGzo9_5twCG_7Ct_bbk-vM8BfGUbva4_vWHlmvtQ","p":"7nROdwqAhszSdeRQY8wW-qRX597zPBGUlIwSuDFK4-fcbMSM64g0kGF2ZNhHjbCW4Rh543BojVLYuNiypBRgkUL8_LlN2vedCrNLplpxlE0OA-c4nCoc3IghwVTknxzRB-c64IQ3z9-l2HZ-hUy4gSsbqf4gmTVKkbOtInYKyN8","q":"vXKpJx4Vqf1vcswcdB8K3voh80FMtLEptTQVpHCfpU3h-hCkrPlx32Zt4Mx9swHOJsbXrZQOavjSEjQ_6SlM-I5ORaXmVS7GGJ54zapsf0r8xTRaFJcXjgZNzXFaREhUMM_byPI090e3lE_nKDkGOhvzoqJbI0hD95dbcDa4GsU","dp":"r_TTEbSGMvJhOu1HBN1M95bd5xP1mJXAdf0GszRsdtBZL0m6UvMnFoNUwgV2h2-PZnqRNutzuxUvJveAmuMOfyJXXIXAlZuyHns_j3md5jkV5ntwoovQ0EsD3Y2vRloVRSezoojuRk5aKukFY4fBfk85Eq-bjnJsnCdh0tQYETE","dq":"Fwn0rD8qX0vk288avrxvtAIzUsPkMi1BZzn4T9EqeQ3pp2GSxT5orMRmJGp59uUHTwvrer6Aql2sHm6gPxi4tZmIx0uPoVhY2vGau1g4bZqO9uSQ9-QQB0OY_p0EXz10j6MXlW5vJotgNfcpo2ib60Eu9d5MuxO0wE1130WoSgk","qi":"Ei5x-C5VQelEm4cRFK4Nv-qZnE9TK0s2OWzHtUFXGvHdLl0ige9-Saw4Yf1eQRbsao140-I4KYJtsVQZKq1FfcegTMfwqBqHabU5_n9wxeQGzgqM81fVY-JzARJ0Cwin502K-Cm4zOMe_bGlnbNnJCHqXjv8sipXCgO_lVlzjDQ"},
{"alg":"PBES2-HS256+A128KW","kid":"p","kty":"oct","k":"Y29ycmVjdCBob3JzZSBiYXR0ZXJ5IHN0YXBsZQ"}
]})keys";

inline constexpr std::array<std::string_view, 8> sealedTokens{
"eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIiwia2lkIjoiZCJ9..JFeM_nzidfT3Hqma.BEMeTmSkoCi-HMeOjypKPuO8ZqiU4RhgITG41bkWAdAHNBCqFSNWf4Dvou16PuaxCify.zglP_vvMzl0zU3A5IcjPpA",
"eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4Q0JDLUhTMjU2Iiwia2lkIjoiYyJ9..XwiwLWXK6n9SwjCr7pLGOw.Q0X20S_m3AjtwPcyeRgm5SMCo8xvrP2byaSTQ8RrSXWiqg_EYmf6Mrb-QvWrxt5XiRYwEAiN3KbQXKQMrrMbEA.uon5CjCV_vNULIYXx3iFuQ",
"eyJhbGciOiJBMjU2S1ciLCJlbmMiOiJBMTI4R0NNIiwia2lkIjoidyJ9.DUgbfaYP1JrPPSzwNtt3Fs1NCzvhiGlv.tHAPCYg9j79_yO4O.VNCZa282bIoK1CWtL4gyu8RZnBgN73wGjH9-Hzn1enWKBHvQAPqQ9A6fqC6iu4JQMrKr.lmnfqHmFLBwfBM0_QfgZ6Q",
"eyJhbGciOiJBMjU2R0NNS1ciLCJlbmMiOiJBMjU2Q0JDLUhTNTEyIiwiaXYiOiJxaTVKTHVYZHVqYVNXLUJFIiwia2lkIjoiZyIsInRhZyI6ImdfYnNuTWowd0tDOVZKUF9tOUw4UmcifQ.0q4WdWVUDIEpyoDTwTP3qGKJQP2MbuBMiKoH8Iq4dlpaCjiO5nhx4g69E06dW6NnCT2dntoUz7jPkg27M-N5jQ.HUgrvmaT0mbiaTl30IHWvQ.yF4snK1QOL8lqiU1Lc689fr2Wwgs34XPdGZu1xcjk2bq2alzUIokiXzogtaApW69cENwRgi3LPa89bfC6KeY8w.4x4-7mpGeab0nm4lr7h3jEinT9Fxue0IpDjUOWHn-wU",
"eyJhbGciOiJFQ0RILUVTIiwiZW5jIjoiQTI1NkdDTSIsImVwayI6eyJjcnYiOiJQLTI1NiIsImt0eSI6IkVDIiwieCI6ImNpNnFPSU1MWjExYnZhTlJ0TWlZc1Bua3RxZEl1NE5uVmpHSktIX0lSZTgiLCJ5IjoibkhNaDlJTmdCeS02RGxyX3dMQ1lfWW5TeHdJRHUwV2pqd3dOb1ZSM3RvMCJ9LCJraWQiOiJlIn0..XwzHrdhgbBeoJ7Ev.H485OEKCvRlYn3kGg050ehmzJ4vr0gDI_dUC9ElOVrBYZ4hYE_cTUrnP67qhvk2ur02F.Sg5suRAX1TNocA6srfwU1A",
"eyJhbGciOiJFQ0RILUVTK0EyNTZLVyIsImVuYyI6IkExMjhDQkMtSFMyNTYiLCJlcGsiOnsiY3J2IjoiWDI1NTE5Iiwia3R5IjoiT0tQIiwieCI6IkhVZ3ZIWmtRZFZ4UEJsNmdxZkNVV0hwR2thb2NsVUVqcno1SS1tQzlWQUkifSwia2lkIjoieCJ9.8jBxgwAWBjeefYzNDQmnflJNnz0aPf1hfU4KzN1z_h7VKL3blDkg6g.u4CDHEQ4v8-vyMpFN8o2lw.tlI1LO1HYOj34MjoME9JMH0ul0Oa-W7hm7FmrrMtsgBAWpfmuisMwXuUrOA-nVnkjaqF8mWTwyGvDUKRNvfzkA.9RzvmItDOpKNeVuLeh2MWA",
"eyJhbGciOiJSU0EtT0FFUC0yNTYiLCJlbmMiOiJBMjU2R0NNIiwia2lkIjoiciJ9.IS0ZY3bKQbDg6H3WTYrOfPTScrLrGs4r-6MYU7I47IDtc_I9srxlOLXQSbU9yBho4Ong5Uigx1iU09V-OEFmYfsaFkYOiI66YPOirTagds-KliTbMajMbrBxZir4uQ0tBCOidax1HwecNYaaROhgus0UW1LaCOHdh7JW4Jj-hunWNF0gAQ4BLo41Ph6zK1O6YlzJVvXDBnwh4qD47lVf1-4cIr-aw0eZ4an9-weal38Y8RoXgZFQQy9YrubZDS2hE-y1oNmu8tuzm1h-h2XvtpWajgwJjpbCQh_Az2UWxUEZ6wf3ln2NPBf32z-91uBDJrg2VRP3Jn8TG2FuFyD7aA.l5tASz0QT-I_U9uu.qr5wHwQGMcHTUUEDLp2UupzzA2j94B4NJ0m5TrQitp6pHpis26umbMA9_DVADfKY3dN8.MGFUDUQm4Xp2QkA74-y6pw",
"eyJhbGciOiJQQkVTMi1IUzI1NitBMTI4S1ciLCJlbmMiOiJBMTI4R0NNIiwia2lkIjoicCIsInAyYyI6MTAwMCwicDJzIjoidEZrWHUtUHNzMl9ySENNMGpoUEhLUSJ9.834GMe0InSu3x8hO9U2EVtjrxkq2hm3w.jM7eUqgD8RIW-vPl.zbN7jqIyqZ82V_AvwXTUQYOskl6odLr8FFaebnuuD3-laMWF9LSZti-YKRD8MnXATF8S._xU9wm434sAgwoaM_vfBnw",
};
// clang-format on

} // namespace signet::fuzz
