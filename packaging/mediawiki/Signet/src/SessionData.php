<?php

namespace MediaWiki\Extension\Signet;

/**
 * What MediaWiki keeps of a session, as JSON that a token can hold, and back.
 *
 * Only scalars, null and arrays: nothing that comes with a request is ever unserialized. JSON knows no bytes that are
 * not UTF-8 and the authority reads 8 levels, so that a value which is neither travels as a text of its own.
 */
class SessionData {
	/** Levels of the session's values that are kept as they are: 8, less those that the token has around them. */
	private const DEPTH = 4;
	private const MARK = "\u{1}";
	private const BYTES = self::MARK . 'b:';
	private const DEEP = self::MARK . 'j:';
	private const PLAIN = self::MARK . 's:';

	private const LAST_ID = 'AuthManager:lastAuthId';
	private const LAST_TIME = 'AuthManager:lastAuthTimestamp';

	/** Metadata of MediaWiki, by its short name in the token. */
	private const META = [
		'u' => 'userId',
		'p' => 'providerMetadata',
		'r' => 'remember',
		'h' => 'forceHTTPS',
		'o' => 'loggedOut',
	];

	/**
	 * @param array $data Session data
	 * @param array $metadata As SessionBackend saves it
	 * @param string $carrier One of SealedSession's
	 * @param string[] &$lost Names of values that cannot be kept
	 * @return array What goes into the token
	 */
	public static function pack( array $data, array $metadata, string $carrier, array &$lost = [] ): array {
		$meta = $carrier === SealedSession::COOKIE ? [] : [ 'c' => $carrier ];
		if ( $carrier !== SealedSession::COOKIE && is_array( $metadata['providerMetadata'] ?? null ) ) {
			// They are many, and MediaWiki works them out anew from the bot password in each request.
			unset( $metadata['providerMetadata']['rights'] );
		}
		if ( ( $metadata['userToken'] ?? null ) !== null ) {
			$meta['t'] = self::checkOf( $metadata['userToken'] );
		}
		foreach ( self::META as $short => $name ) {
			// What is usual is left out; it comes back by itself.
			if ( !empty( $metadata[$name] ) ) {
				$meta[$short] = self::packValue( $metadata[$name], self::DEPTH, $name, $lost );
			}
		}
		$values = [];
		[ $data, $authenticated ] = self::withoutTwins( $data, $metadata );
		if ( $authenticated ) {
			$meta['a'] = $authenticated;
		}
		foreach ( $data as $name => $value ) {
			$packed = self::packValue( $value, self::DEPTH, (string)$name, $lost );
			if ( $packed !== null || $value === null ) {
				$values[self::packText( (string)$name )] = $packed;
			}
		}
		$content = [];
		if ( $meta ) {
			$content['keep'] = (object)$meta;
		}
		if ( $values ) {
			$content['d'] = $values;
		}
		return $content;
	}

	/** Content as JSON. */
	public static function encode( array $content ): string {
		return json_encode( (object)$content, JSON_THROW_ON_ERROR | JSON_PRESERVE_ZERO_FRACTION |
			JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );
	}

	/** The name of the value that takes most room, for a log. */
	public static function largestOf( array $content ): string {
		$sizes = array_map( static fn ( $value ) => strlen( (string)json_encode( $value ) ), (array)( $content['d'] ?? [] ) );
		arsort( $sizes );
		return (string)array_key_first( $sizes );
	}

	/**
	 * Whether a session or a remember token was issued under this user token. The user token itself logs in where
	 * MediaWiki's own cookies count, and who may look into a token must not read it there.
	 */
	public static function isIssuedUnder( ?string $userToken, string $check ): bool {
		// Who has none has no sessions; MediaWiki lets nobody in by one either.
		return (string)$userToken !== '' && hash_equals( self::checkOf( $userToken ), $check );
	}

	/** What tokens are bound to: they end with the user token that they were issued under. */
	public static function checkOf( string $userToken ): string {
		$hash = substr( hash( 'sha256', "signet:$userToken", true ), 0, 16 );
		return rtrim( strtr( base64_encode( $hash ), '+/', '-_' ), '=' );
	}

	/** The check in content; '' if there is none. */
	public static function checkIn( array $content ): string {
		$check = $content['keep']['t'] ?? '';
		return is_string( $check ) ? $check : '';
	}

	/** Whose session it is in the wiki; 0 for an anonymous visitor's. */
	public static function userIdIn( array $content ): int {
		$id = $content['keep']['u'] ?? 0;
		return is_int( $id ) ? $id : 0;
	}

	/** Which way a token of this content has to come. */
	public static function carrierOf( array $content ): string {
		$carrier = $content['keep']['c'] ?? SealedSession::COOKIE;
		return is_string( $carrier ) ? $carrier : '';
	}

	/**
	 * @param array $content What was in the token
	 * @param string $subject Whose session it is; '' for an anonymous visitor's
	 * @param ?string $userToken Their user token, which the content only tells a check of; null if it is not known
	 * @return array{0:array,1:array} Session data and metadata
	 */
	public static function unpack( array $content, string $subject, ?string $userToken = null ): array {
		$meta = is_array( $content['keep'] ?? null ) ? $content['keep'] : [];
		$metadata = [
			'userName' => $subject === '' ? null : $subject,
			'userId' => (int)( $meta['u'] ?? 0 ),
			'userToken' => $userToken,
			'providerMetadata' => isset( $meta['p'] ) ? (array)self::unpackValue( $meta['p'] ) : null,
			'remember' => !empty( $meta['r'] ),
			'forceHTTPS' => !empty( $meta['h'] ),
			'loggedOut' => (int)( $meta['o'] ?? 0 ),
		];
		$data = [];
		foreach ( is_array( $content['d'] ?? null ) ? $content['d'] : [] as $name => $value ) {
			$data[self::unpackValue( $name )] = self::unpackValue( $value );
		}
		if ( $metadata['userId'] && $userToken !== null ) {
			$data += self::twins( $metadata );
			if ( isset( $meta['a'] ) ) {
				$data += [ self::LAST_ID => $metadata['userId'], self::LAST_TIME => (int)$meta['a'] ];
			}
		}
		return [ $data, $metadata ];
	}

	/**
	 * What MediaWiki keeps both in the metadata and, for older code, in the data.
	 */
	private static function twins( array $metadata ): array {
		return [
			'wsUserID' => $metadata['userId'],
			'wsUserName' => $metadata['userName'],
			'wsToken' => $metadata['userToken'],
		];
	}

	/**
	 * @param array $data
	 * @param array $metadata
	 * @return array{0:array,1:int} Data without what the metadata say, and when the user last logged in
	 */
	private static function withoutTwins( array $data, array $metadata ): array {
		$when = 0;
		if ( !empty( $metadata['userId'] ) ) {
			foreach ( self::twins( $metadata ) as $name => $value ) {
				if ( ( $data[$name] ?? null ) === $value ) {
					unset( $data[$name] );
				}
			}
			if ( ( $data[self::LAST_ID] ?? null ) === $metadata['userId'] && is_int( $data[self::LAST_TIME] ?? null ) ) {
				$when = $data[self::LAST_TIME];
				unset( $data[self::LAST_ID], $data[self::LAST_TIME] );
			}
		}
		return [ $data, $when ];
	}

	/**
	 * @param mixed $value
	 * @param int $depth
	 * @param string $name
	 * @param string[] &$lost
	 * @return mixed null for what cannot be kept
	 */
	private static function packValue( $value, int $depth, string $name, array &$lost ) {
		if ( is_string( $value ) ) {
			return self::packText( $value );
		}
		if ( is_float( $value ) && !is_finite( $value ) ) {
			$lost[] = $name;
			return null;
		}
		if ( !is_array( $value ) ) {
			if ( $value !== null && !is_scalar( $value ) ) {
				$lost[] = $name;
				return null;
			}
			return $value;
		}
		$isTooDeep = $depth === 0 && array_filter( $value, 'is_array' );
		$packed = [];
		foreach ( $value as $key => $item ) {
			$packed[is_string( $key ) ? self::packText( $key ) : $key] =
				self::packValue( $item, $isTooDeep ? PHP_INT_MAX : $depth - 1, $name, $lost );
		}
		if ( !$isTooDeep ) {
			return $packed;
		}
		$text = json_encode( $packed, JSON_PRESERVE_ZERO_FRACTION | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );
		if ( $text === false ) {
			$lost[] = $name;
			return null;
		}
		return self::DEEP . $text;
	}

	private static function packText( string $text ): string {
		if ( !mb_check_encoding( $text, 'UTF-8' ) ) {
			return self::BYTES . base64_encode( $text );
		}
		return str_starts_with( $text, self::MARK ) ? self::PLAIN . $text : $text;
	}

	/**
	 * @param mixed $value
	 * @return mixed
	 */
	private static function unpackValue( $value ) {
		if ( is_string( $value ) && str_starts_with( $value, self::MARK ) ) {
			$text = substr( $value, 3 );
			switch ( substr( $value, 0, 3 ) ) {
				case self::BYTES:
					return (string)base64_decode( $text );
				case self::PLAIN:
					return $text;
				case self::DEEP:
					$value = json_decode( $text, true, 512 );
					break;
				default:
					return $value;
			}
		}
		if ( !is_array( $value ) ) {
			return $value;
		}
		$unpacked = [];
		foreach ( $value as $key => $item ) {
			$unpacked[self::unpackValue( $key )] = self::unpackValue( $item );
		}
		return $unpacked;
	}
}
