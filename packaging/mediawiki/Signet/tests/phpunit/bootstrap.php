<?php

/**
 * For the unit tests alone, without MediaWiki: phpunit --bootstrap tests/phpunit/bootstrap.php tests/phpunit/unit
 */

spl_autoload_register( static function ( $class ) {
	$prefix = 'MediaWiki\\Extension\\Signet\\';
	if ( str_starts_with( $class, $prefix ) ) {
		$path = __DIR__ . '/../../src/' . strtr( substr( $class, strlen( $prefix ) ), '\\', '/' ) . '.php';
		if ( is_file( $path ) ) {
			require $path;
		}
	}
} );

require_once ( getenv( 'MW_INSTALL_PATH' ) ?: '/usr/share/mediawiki' ) . '/vendor/autoload.php';

if ( !class_exists( MediaWikiUnitTestCase::class ) ) {
	abstract class MediaWikiUnitTestCase extends PHPUnit\Framework\TestCase {
	}
}
