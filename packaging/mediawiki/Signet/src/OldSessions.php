<?php

namespace MediaWiki\Extension\Signet;

use MediaWiki\Session\CookieSessionProvider;
use MediaWiki\Session\UserInfo;

/** Sessions that MediaWiki stored before the wiki moved to Signet. */
class OldSessions {
	/**
	 * @return ?array Somebody's old session as MediaWiki stored it, or null if it is not there or not theirs
	 */
	public static function find( string $id, UserInfo $user ): ?array {
		$cache = FallbackCache::get();
		$blob = $cache->get( $cache->makeKey( 'MWSession', $id ) );
		$metadata = $blob['metadata'] ?? null;
		if ( !is_array( $blob ) || !is_array( $blob['data'] ?? null ) || !is_array( $metadata ) ||
			( $metadata['provider'] ?? '' ) !== CookieSessionProvider::class ||
			( $metadata['userId'] ?? 0 ) !== $user->getId() ||
			( $metadata['userName'] ?? '' ) !== $user->getName() ||
			!hash_equals( (string)$user->getToken(), (string)( $metadata['userToken'] ?? '' ) )
		) {
			return null;
		}
		return $blob;
	}

	/** Ends it: its cookie goes, and could still be used by whoever copied it. */
	public static function remove( string $id ): void {
		$cache = FallbackCache::get();
		$cache->delete( $cache->makeKey( 'MWSession', $id ) );
	}
}
