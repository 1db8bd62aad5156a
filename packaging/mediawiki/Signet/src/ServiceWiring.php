<?php

use MediaWiki\Extension\Signet\AuthorityClient;
use MediaWiki\Extension\Signet\CookieJarWriter;
use MediaWiki\Extension\Signet\CookieNames;
use MediaWiki\Extension\Signet\Outage;
use MediaWiki\Extension\Signet\TokenJar;
use MediaWiki\Logger\LoggerFactory;
use MediaWiki\MediaWikiServices;

/** @phpcs-require-sorted-array */
return [
	'Signet.TokenJar' => static function ( MediaWikiServices $services ): TokenJar {
		$config = $services->getMainConfig();
		$logger = LoggerFactory::getInstance( 'signet' );
		$socket = $config->get( 'SignetSocket' );
		return new TokenJar(
			new AuthorityClient( $socket, (float)$config->get( 'SignetTimeout' ) ),
			new Outage( $logger, $socket ),
			new CookieJarWriter(),
			CookieNames::fromConfig( $config ),
			$logger,
			$config->get( 'SignetSite' ),
			// The hooks that flush are those of pages and of the action API.
			in_array( defined( 'MW_ENTRY_POINT' ) ? MW_ENTRY_POINT : '', [ 'index', 'api' ], true )
		);
	},
];
