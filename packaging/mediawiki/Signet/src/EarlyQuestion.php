<?php

namespace MediaWiki\Extension\Signet;

/**
 * Asks what the session cookie says while MediaWiki is still setting itself up, so that nobody waits for the answer.
 *
 * There are no services yet, and settings are what LocalSettings.php left. If they turn out otherwise, the question was
 * another one, and the right one is asked in its time.
 */
class EarlyQuestion {
	private static ?AuthorityClient $client = null;
	/** Whom it asks, and how long it waits */
	private static array $asked = [];

	public static function ask(): void {
		global $wgCookieDomain, $wgServer, $wgSignetSite, $wgSignetSocket, $wgSignetTimeout;

		$entry = defined( 'MW_ENTRY_POINT' ) ? MW_ENTRY_POINT : '';
		if ( PHP_SAPI === 'cli' || defined( 'MW_NO_SESSION' ) || isset( $_SERVER['HTTP_AUTHORIZATION'] ) ||
			!in_array( $entry, [ 'index', 'api', 'rest' ], true )
		) {
			return;
		}
		$secure = CookieNames::isSecure( (string)$wgServer );
		$token = $_COOKIE[( new CookieNames( $wgSignetSite, $secure, (string)$wgCookieDomain ) )->session] ?? null;
		if ( is_string( $token ) && TokenJar::looksLikeToken( $token ) ) {
			self::$asked = [ $wgSignetSocket, (float)$wgSignetTimeout ];
			self::$client = new AuthorityClient( ...self::$asked );
			self::$client->askEarly( '/v1/open', [ 'site' => $wgSignetSite, 'token' => $token ] );
		}
	}

	/** The client that asked already, if it asked there, or a new one. */
	public static function client( string $socket, float $timeout ): AuthorityClient {
		$client = self::$client && self::$asked === [ $socket, $timeout ]
			? self::$client : new AuthorityClient( $socket, $timeout );
		self::$client = null;
		return $client;
	}
}
