<?php

namespace MediaWiki\Extension\Signet;

use MediaWiki\Logger\LoggerFactory;
use MediaWiki\Session\PHPSessionHandler;

/**
 * $_SESSION, where extensions kept things before MediaWiki 1.27, and some still do.
 *
 * PHP saves it after the response, which is too late for a cookie, and starting it takes a part of each request. So it
 * is off unless the wiki wants it, and saved in time if it does.
 */
class PhpSession {
	/** The last moment at which what was written there can reach the visitor's cookie. */
	public static function settle(): void {
		if ( PHPSessionHandler::isEnabled() ) {
			session_write_close();
		} elseif ( PHPSessionHandler::isInstalled() && !empty( $_SESSION ) ) {
			LoggerFactory::getInstance( 'signet' )->warning( 'An extension wrote {names} to $_SESSION, which is not kept. ' .
				'If it needs it, say $wgSignetPhpSessions = true; in LocalSettings.php.',
				[ 'names' => implode( ', ', array_keys( $_SESSION ) ) ] );
		}
	}
}
