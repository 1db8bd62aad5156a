<?php

namespace MediaWiki\Extension\Signet;

use MediaWiki\Session\CookieSessionProvider;
use MediaWiki\Session\UserInfo;

/** Sessions that MediaWiki stored before the wiki moved to Signet. */
class OldSessions {
	/**
	 * Takes somebody's old session out of the store.
	 *
	 * @return ?array As MediaWiki stored it, or null if it is not there or not theirs
	 */
	public static function find( string $id, UserInfo $user ): ?array {
		$cache = FallbackCache::get();
		$key = $cache->makeKey( 'MWSession', $id );
		$blob = $cache->get( $key );
		$metadata = $blob['metadata'] ?? null;
		if ( !is_array( $blob ) || !is_array( $blob['data'] ?? null ) || !is_array( $metadata ) ||
			( $metadata['provider'] ?? '' ) !== CookieSessionProvider::class ||
			( $metadata['userId'] ?? 0 ) !== $user->getId() ||
			( $metadata['userName'] ?? '' ) !== $user->getName() ||
			!hash_equals( $user->getToken(), (string)( $metadata['userToken'] ?? '' ) )
		) {
			return null;
		}
		// Or its cookie, which goes now, could still be used by whoever copied it.
		$cache->delete( $key );
		return $blob;
	}
}
