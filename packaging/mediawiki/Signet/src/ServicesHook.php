<?php

namespace MediaWiki\Extension\Signet;

use MediaWiki\Hook\MediaWikiServicesHook;
use MediaWiki\MediaWikiServices;
use MediaWiki\Session\SessionStore;

/** Puts the jar where MediaWiki from 1.45 on looks for its session store. */
class ServicesHook implements MediaWikiServicesHook {
	/** @inheritDoc */
	public function onMediaWikiServices( $services ) {
		if ( !$services->hasService( 'SessionStore' ) ) {
			return;
		}
		$services->addServiceManipulator( 'SessionStore',
			static fn ( SessionStore $store, MediaWikiServices $services ) =>
				new SignetSessionStore( $services->getService( 'Signet.TokenJar' ), $store ) );
	}
}
