<?php

namespace MediaWiki\Extension\Signet;

/**
 * The secrets that MediaWiki keeps in a session, derived from the token's `csk`.
 *
 * MediaWiki makes them up when they are first asked for, which may be after the headers are gone, and stores them.
 * Derived, they are there from the start, the same in every tab and in every parallel request, and nothing needs
 * storing. A secret that MediaWiki replaced (it does so after a failed login) is not the derived one and stays.
 */
class SecretDeriver {
	/** Session data that holds CSRF secrets by key. */
	public const TOKENS = 'wsTokenSecrets';
	/** Session data from which Session::setSecret() makes its keys. */
	public const SESSION = 'wsSessionSecret';
	private const ITERATIONS = 'wsSessionPbkdf2Iterations';
	/** The keys that MediaWiki itself asks for. */
	private const KEYS = [ 'default', 'login', 'createaccount' ];

	/**
	 * @param string $csk
	 * @return array<string,string> CSRF secrets by key
	 */
	public static function tokens( string $csk ): array {
		return array_combine( self::KEYS, array_slice( self::derive( $csk ), 0, 3 ) );
	}

	/**
	 * Session data with the secrets in it.
	 *
	 * @param array $data As it is in the token
	 * @param string $csk
	 */
	public static function add( array $data, string $csk ): array {
		$kept = is_array( $data[self::TOKENS] ?? null ) ? $data[self::TOKENS] : [];
		$secrets = self::derive( $csk );
		$session = array_pop( $secrets );
		$data[self::SESSION] ??= $session;
		$data[self::TOKENS] = $kept + array_combine( self::KEYS, $secrets );
		return $data;
	}

	/**
	 * Session data without what can be derived.
	 *
	 * @param array $data As MediaWiki has it
	 * @param string $csk '' if the session is not sealed yet: what MediaWiki made up for 'default' was told to
	 *  nobody, as a session that is not persisted has no valid tokens
	 */
	public static function strip( array $data, string $csk ): array {
		$secrets = is_array( $data[self::TOKENS] ?? null ) ? $data[self::TOKENS] : [];
		unset( $data[self::TOKENS] );
		if ( $csk === '' ) {
			unset( $secrets['default'] );
		} else {
			$secrets = array_diff_assoc( $secrets, self::tokens( $csk ) );
			if ( ( $data[self::SESSION] ?? null ) === self::derive( $csk )[3] ) {
				unset( $data[self::SESSION] );
			}
		}
		if ( !self::holdsSecrets( $data ) ) {
			// Without anything that was encrypted with it, the next one does as well.
			unset( $data[self::SESSION], $data[self::ITERATIONS] );
		}
		if ( $secrets ) {
			$data[self::TOKENS] = $secrets;
		}
		return $data;
	}

	/** Whether something of Session::setSecret() is there: HMAC, initialisation vector and ciphertext. */
	private static function holdsSecrets( array $data ): bool {
		foreach ( $data as $value ) {
			if ( is_string( $value ) && preg_match( '#^[\w+/]{43}=\.[\w+/]{22}==\.#', $value ) ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * @param string $csk
	 * @return string[] One for each of the keys, and one for Session::setSecret(): a quarter of one HMAC each
	 */
	private static function derive( string $csk ): array {
		return str_split( hash_hmac( 'sha512', 'signet:secrets', $csk ), 32 );
	}
}
