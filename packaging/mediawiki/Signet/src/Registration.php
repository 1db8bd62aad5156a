<?php

namespace MediaWiki\Extension\Signet;

use MediaWiki\Session\BotPasswordSessionProvider;
use MediaWiki\Session\CookieSessionProvider;

/** Takes the places of MediaWiki's session providers and, up to 1.44, of its session cache. */
class Registration {
	public static function onRegistration(): void {
		global $wgObjectCaches, $wgSessionCacheType, $wgSessionProviders, $wgSignetBearer, $wgSignetFallbackCache;

		$classes = [
			CookieSessionProvider::class => SignetSessionProvider::class,
			BotPasswordSessionProvider::class => SignetBotPasswordProvider::class,
		];
		// What the wiki has set for them stays: priorities, names of cookies.
		foreach ( $wgSessionProviders as &$spec ) {
			$spec['class'] = $classes[$spec['class'] ?? ''] ?? $spec['class'] ?? null;
		}
		unset( $spec );
		if ( $wgSignetBearer ) {
			$wgSessionProviders[SignetBearerProvider::class] = [
				'class' => SignetBearerProvider::class,
				'args' => [ [ 'priority' => 80 ] ],
				'services' => [ 'GrantsInfo' ],
			];
		}

		$wgSignetFallbackCache ??= $wgSessionCacheType;
		if ( !interface_exists( \MediaWiki\Session\SessionStore::class ) ) {
			$wgObjectCaches['signet'] = [ 'class' => SignetSessionCache::class ];
			$wgSessionCacheType = 'signet';
		}
	}
}
