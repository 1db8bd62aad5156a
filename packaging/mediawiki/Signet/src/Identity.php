<?php

namespace MediaWiki\Extension\Signet;

use MediaWiki\MediaWikiServices;

/** Whom an identity token is about, in the form that proxies know from MediaWiki's own `sessionJwt`. */
class Identity {
	/**
	 * @param \User $user
	 * @param \MediaWiki\Session\SessionManagerInterface $manager
	 * @return string e.g. "mw:local:mywiki:42"
	 */
	public static function subjectOf( $user, $manager ): string {
		if ( method_exists( $manager, 'getJwtData' ) ) {
			return $manager->getJwtData( $user )['sub'];
		}
		// Before 1.45 MediaWiki had no such form; this is what it says since.
		$lookup = MediaWikiServices::getInstance()->getCentralIdLookup();
		$id = $lookup->centralIdFromLocalUser( $user, $lookup::AUDIENCE_RAW );
		$map = class_exists( \MediaWiki\WikiMap\WikiMap::class ) ? \MediaWiki\WikiMap\WikiMap::class : \WikiMap::class;
		return 'mw:' . $lookup->getProviderId() . ':' . strtr( $map::getCurrentWikiId(), ':', '-' ) . ":$id";
	}
}
