<?php

namespace MediaWiki\Extension\Signet;

use Config;

/** The names of a site's cookies, built as the authority builds them from the site's origin and cookie domain. */
class CookieNames {
	public readonly string $session;
	public readonly string $remember;

	public function __construct( string $site, bool $secure, public readonly string $domain ) {
		// A prefix keeps others from setting the cookie: of a sibling host, or of the same host without TLS.
		$prefix = $secure ? ( $domain === '' ? '__Host-' : '__Secure-' ) : '';
		$this->session = "$prefix$site-session";
		$this->remember = "$prefix$site-remember";
	}

	/**
	 * @param Config|\MediaWiki\Config\Config $config
	 */
	public static function fromConfig( $config ): self {
		$secure = $config->get( 'ForceHTTPS' ) || str_starts_with( (string)$config->get( 'CanonicalServer' ), 'https:' )
			|| self::isSecure( (string)$config->get( 'Server' ) );
		return new self( $config->get( 'SignetSite' ), $secure, (string)$config->get( 'CookieDomain' ) );
	}

	/** Whether $wgServer is reached over TLS; "//host" is as it is asked, which MediaWiki tells by the same fields. */
	public static function isSecure( string $server ): bool {
		return str_starts_with( $server, 'https:' ) || ( str_starts_with( $server, '//' ) && (
			!in_array( $_SERVER['HTTPS'] ?? '', [ '', 'off' ], true ) ||
			( $_SERVER['HTTP_X_FORWARDED_PROTO'] ?? '' ) === 'https' ) );
	}
}
