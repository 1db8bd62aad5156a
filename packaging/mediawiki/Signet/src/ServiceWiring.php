<?php

use MediaWiki\Extension\Signet\Authority;
use MediaWiki\Extension\Signet\EarlyQuestion;
use MediaWiki\Extension\Signet\CookieJarWriter;
use MediaWiki\Extension\Signet\CookieNames;
use MediaWiki\Extension\Signet\Outage;
use MediaWiki\Extension\Signet\ResponseHead;
use MediaWiki\Extension\Signet\SessionSealer;
use MediaWiki\Extension\Signet\TokenJar;
use MediaWiki\Logger\LoggerFactory;
use MediaWiki\MediaWikiServices;

/** @phpcs-require-sorted-array */
return [
	'Signet.TokenJar' => static function ( MediaWikiServices $services ): TokenJar {
		$config = $services->getMainConfig();
		$logger = LoggerFactory::getInstance( 'signet' );
		$socket = $config->get( 'SignetSocket' );
		$names = CookieNames::fromConfig( $config );
		$authority = new Authority(
			EarlyQuestion::client( $socket, (float)$config->get( 'SignetTimeout' ) ),
			static fn () => new Outage( $logger, $socket ),
			$config->get( 'SignetSite' )
		);
		return new TokenJar(
			$authority,
			static fn () => new SessionSealer( $authority, new CookieJarWriter(), $names, $logger ),
			$names,
			$logger,
			ResponseHead::isWatched()
		);
	},
];
