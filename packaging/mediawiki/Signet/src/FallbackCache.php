<?php

namespace MediaWiki\Extension\Signet;

use MediaWiki\MediaWikiServices;

/** The cache for what is not ours: sessions of other providers, and MediaWiki's own from before. */
class FallbackCache {
	/**
	 * @return \BagOStuff
	 */
	public static function get() {
		$services = MediaWikiServices::getInstance();
		$name = $services->getMainConfig()->get( 'SignetFallbackCache' );
		return method_exists( $services, 'getObjectCacheFactory' )
			? $services->getObjectCacheFactory()->getInstance( $name )
			: \ObjectCache::getInstance( $name );
	}
}
